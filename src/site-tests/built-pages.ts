import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page as it was built. */
export type BuiltPage = {
  /** Address under the base, without a leading slash: `stories/a-story/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
};

/** All pages of a built site, in order of their addresses. */
export function readBuiltPages(folder: string): readonly BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/(?<=^|\/)index\.html$/u, ''), html, tree: fromHtml(html) };
    });
}

/** All files of a built site, with `/`, sorted. */
export function filesOf(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
