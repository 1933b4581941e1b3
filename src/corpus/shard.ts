import { createHash } from 'node:crypto';
import { VFileMessage } from 'vfile-message';

/** One of several sites that a large collection of stories is built as. */
export type Shard = {
  /** Under which path each lies on their common host, with slashes at both ends. */
  readonly bases: readonly string[];
  /** Which of them this one is, from 0. */
  readonly place: number;
};

/**
 * The shard that the environment names: `SHARDS` lists the bases of all, separated by commas, and `BASE` is the one to build.
 *
 * @returns null for a site that holds all stories
 * @throws VFileMessage where `BASE` is none of them
 */
export function readShard({ SHARDS, BASE = '' }: Readonly<Record<string, string | undefined>>): Shard | null {
  if (!SHARDS) return null;
  const bases = SHARDS.split(',').map(withSlashes);
  const place = bases.indexOf(withSlashes(BASE));
  if (place >= 0) return { bases, place };
  const reason = `BASE is \`${BASE}\`: set it to one of SHARDS, ${bases.join(', ')}.`;
  throw new VFileMessage(reason, { ruleId: 'no-such-shard', source: 'build' });
}

/** `/` for the root of a host. */
function withSlashes(base: string): string {
  const path = base.trim().replaceAll(/^\/|\/$/gu, '');
  return path === '' ? '/' : `/${path}/`;
}

/** Whether a story belongs to a shard. It stays there whatever stories come and go. */
export function isInShard(story: string, { bases, place }: Shard): boolean {
  return createHash('sha256').update(story).digest().readUInt32BE(0) % bases.length === place;
}
