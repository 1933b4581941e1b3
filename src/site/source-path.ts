import { createHash } from 'node:crypto';
import { nameKey } from '../engine/sources/name-key.ts';
import type { StorySource } from '../engine/sources/source.ts';

/** Longer names become a part of themselves and a hash of the whole: file systems limit the length of a name. */
const longestKey = 80;

/**
 * The last part of the address of a source's page. It depends on the name alone, so that it stays when other texts come and
 * go, and no two names share one: only a person of one word is of a story ("kerr--in--storm"), and sources without a name
 * stand under their noun ("unnamed--official"). A name never holds two hyphens side by side.
 *
 * @param story id of the story
 */
export function sourceSlug({ kind, name }: Pick<StorySource, 'kind' | 'name'>, story: string): string {
  const key = shorten(nameKey(name));
  if (kind === 'nobody') return 'no-source--given';
  if (kind === 'unnamed') return `unnamed--${key}`;
  return kind === 'person' && !/\s/u.test(name) ? `${key}--in--${story}` : key;
}

/** The path of a source's page, from the root of the site. */
export function sourcePath(source: Pick<StorySource, 'kind' | 'name'>, story: string): string {
  return `/sources/${encodeURIComponent(sourceSlug(source, story))}/`;
}

function shorten(key: string): string {
  if (key.length <= longestKey) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${key.slice(0, longestKey).replace(/-$/u, '')}--${hash}`;
}
