import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site, by its address under the base: `stories/a-story/`, '' for the home page. */
export type BuiltAddress = {
  readonly path: string;
  readonly html: string;
  /** False for a text of unknown origin and its story, which are for this site alone. */
  readonly isIndexed: boolean;
};

/**
 * The pages of a built site whose addresses fit, those with most marks first.
 *
 * @param pattern of folders, with a slash at its end: one star for each step
 */
export function builtAddresses(folder: string, pattern: string): readonly BuiltAddress[] {
  return globSync(`${pattern}index.html`, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length))
    .toSorted()
    .map((path) => {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return { path, html, isIndexed: !html.includes('<meta name="robots" content="noindex"') };
    })
    .toSorted((a, b) => countMarks(b) - countMarks(a));
}

function countMarks({ html }: BuiltAddress): number {
  return html.split('doc-noteref').length - 1;
}
