import type { Kind } from '../engine/annotation.ts';

/** The path of a story's page, from the root of the site. */
export function storyPath(story: string): string {
  return `/stories/${story}/`;
}

/**
 * The path of an article's page, from the root of the site.
 *
 * @param article ids of the article and of its story
 */
export function articlePath({ story, id }: { readonly story: string; readonly id: string }): string {
  return `/stories/${story}/${id}/`;
}

/** The path of the page that explains a kind of mark, from the root of the site. The lists of its marks lie below it. */
export function kindPath(kind: Kind): string {
  return `/kinds/${kind}/`;
}
