import { createHash } from 'node:crypto';
import { nameKey } from '../engine/sources/name-key.ts';
import type { StorySource } from '../engine/sources/source.ts';

/** In characters. Longer names become a part of themselves and a hash: file systems limit the bytes of a name to 255. */
const longestKey = 48;

/**
 * The last part of the address of a source's page. It depends on the name alone, so that it stays when other texts come and
 * go, and no two names share one: only a person of one word is of a story ("kerr--in--storm"), and sources without a name
 * stand under their noun ("unnamed--official"). A name never holds two hyphens side by side.
 *
 * @param story id of the story
 */
export function sourceSlug({ kind, name }: Pick<StorySource, 'kind' | 'name'>, story: string): string {
  const key = shorten(nameKey(name), name);
  if (kind === 'nobody') return 'no-source--given';
  if (kind === 'unnamed') return `unnamed--${key}`;
  return kind === 'person' && !/\s/u.test(name) ? `${key}--in--${story}` : key;
}

/** The path of a source's page, from the root of the site. */
export function sourcePath(source: Pick<StorySource, 'kind' | 'name'>, story: string): string {
  return `/sources/${encodeURIComponent(sourceSlug(source, story))}/`;
}

/** A name of signs alone has no key: its hash stands for it. */
function shorten(key: string, name: string): string {
  const characters = [...key];
  if (key !== '' && characters.length <= longestKey) return key;
  const hash = createHash('sha256')
    .update(key || name)
    .digest('hex')
    .slice(0, 12);
  return `${characters.slice(0, longestKey).join('').replace(/-$/u, '')}--${hash}`;
}
