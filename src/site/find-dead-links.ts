import { globSync } from 'node:fs';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import type { StoryLink, StoryLinks } from '../corpus/story-links.ts';
import { kinds } from '../engine/annotation.ts';
import { exportFormats } from '../export/export-formats.ts';
import { articlePath, kindPath, storyPath } from './address-of.ts';

/**
 * The links in texts that lead to no page and no file of the site. Places on a page are not looked at, nor is what the
 * words of the texts decide: which sources have a page, and which lists of marks there are.
 *
 * @param root of the project, for the files that it publishes as they are
 */
export function findDeadLinks(root: string, stories: readonly StoryLinks[]): VFileMessage[] {
  const links = stories.flatMap(({ story, links }) => links.map((link) => ({ ...link, story })));
  if (links.length === 0) return [];
  const addresses = addressesOf(root, stories);
  const open = [...openFolders, ...stories.filter(({ texts }) => texts === null).map(({ story }) => storyPath(story))];
  return links.flatMap((link) => {
    const { pathname, origin } = new URL(link.href, `${host}${articlePath({ story: link.story, id: link.text })}`);
    const isThere = origin !== host || addresses.has(pathname) || open.some((folder) => pathname.startsWith(folder));
    return isThere ? [] : [deadLink(link, suggest(pathname, link.story, addresses))];
  });
}

const host = 'https://site.invalid';

/** What the words of the texts decide. */
const openFolders = ['/sources/', ...kinds.map(kindPath)];

function addressesOf(root: string, stories: readonly StoryLinks[]): ReadonlySet<string> {
  const texts = stories.flatMap(({ story, texts }) => (texts ?? []).map((id) => articlePath({ story, id })));
  const pages = ['/', ...stories.map(({ story }) => storyPath(story)), ...texts];
  const exports = pages.flatMap((page) => exportFormats.map(({ fileName }) => `${page}${fileName}`));
  const files = globSync('**/*', { cwd: join(root, 'public') }).map((file) => `/${file.replaceAll('\\', '/')}`);
  return new Set([...pages, ...exports, ...fixedPages(), ...files.map((file) => new URL(file, host).pathname)]);
}

/** The pages that every site has: `/search/`. */
function fixedPages(): string[] {
  return globSync('**/*.astro', { cwd: join(import.meta.dirname, '../pages') })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:index)?\.astro$/u, '')}`)
    .filter((path) => !path.includes('[') && path !== '/404')
    .map((path) => (path.endsWith('/') ? path : `${path}/`));
}

/** What was meant, where that can be told: a page without the slash at its end, a text by the name of its file. */
function suggest(pathname: string, story: string, addresses: ReadonlySet<string>): string | undefined {
  const name = pathname.split('/').findLast((step) => step !== '') ?? '';
  return [`${pathname}/`, articlePath({ story, id: name.replace(/\.(?:md|txt)$/u, '') })].find((address) =>
    addresses.has(address),
  );
}

function deadLink({ file, line, column, href }: StoryLink, address: string | undefined): VFileMessage {
  const written = href.replace(/^\.\.\/\.\.\/\.\.\//u, '/');
  const remedy = address === undefined ? 'correct it, or leave the words without a link' : `write \`${address}\``;
  const message = new VFileMessage(`\`${written}\` leads to no page and no file of this site: ${remedy}.`, {
    place: { line, column },
    ruleId: 'dead-link',
    source: 'corpus',
  });
  message.file = file;
  return message;
}
