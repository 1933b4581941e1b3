import { eachStory } from '../corpus/renderings.ts';
import { type GatheredSource, gatherSources } from './gather-sources.ts';

let latest: { readonly key: string; readonly sources: readonly GatheredSource[] } | undefined;

/**
 * Every source of all stories. Several pages need them, so they are gathered again only where a story has changed.
 *
 * @param stories what the content store holds of them
 */
export function allSources(
  stories: readonly { readonly digest?: string | number | undefined }[],
): readonly GatheredSource[] {
  const key = stories.map(({ digest }) => digest).join();
  const sources = latest?.key === key ? latest.sources : gatherSources(eachStory());
  latest = { key, sources };
  return sources;
}
