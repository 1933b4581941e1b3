/**
 * Where a reader suggests a correction: an issue of the site's repository, begun for them with an entry that
 * `corrections.yaml` takes as it stands. GitHub, Gitea and Forgejo understand it.
 *
 * @param about which text or mark it is about
 * @param fields lines of the entry
 */
export function issueAddress(repository: string, title: string, about: string, fields: readonly string[]): string {
  const entry = [...fields, 'by: unknown', 'on: unknown'].map((line, place) => `${place === 0 ? '- ' : '  '}${line}`);
  const query = new URLSearchParams({
    title: `Correction: ${title}`,
    body: `${about}\nWhat should be different, and why:\n\n\nFor the editor, ready for corrections.yaml:\n\n\`\`\`yaml\n${entry.join('\n')}\n\`\`\`\n`,
  });
  return `${repository.replace(/\/$/u, '')}/issues/new?${query}`;
}
