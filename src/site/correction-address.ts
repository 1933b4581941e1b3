import { articlePath } from './address-of.ts';

/**
 * Where a reader suggests a correction: an issue of the site's repository, begun for them. GitHub, Gitea and Forgejo
 * understand it.
 */
export function correctionAddress(
  repository: string,
  article: { readonly story: string; readonly id: string; readonly title: string },
): string {
  const query = new URLSearchParams({
    title: `Correction: ${article.title}`,
    body: `Text: ${articlePath(article)}\nMark (Q1, U2, C3 …) or words:\nWhat should be different, and why:\n`,
  });
  return `${repository.replace(/\/$/u, '')}/issues/new?${query}`;
}
