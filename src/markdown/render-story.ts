import type { Root } from 'hast';
import { annotateTree } from './annotate-tree.ts';
import { indexMentions } from './index-mentions.ts';
import type { MarkedStory } from './marked-story.ts';
import { toHtml } from './to-html.ts';

/**
 * The texts of a story as HTML with marks, chips and notes, by the id of the article. Links to a text beside it are
 * relative, so a page shows the HTML at `…/<story>/<article>/`.
 *
 * @param trees the texts without marks, by the id of the article
 * @param repository where readers suggest corrections
 */
export function renderStory(
  story: MarkedStory,
  trees: ReadonlyMap<string, Root>,
  repository?: string,
): Map<string, string> {
  const mentions = indexMentions(story);
  return new Map(
    story.articles.map((article) => {
      const tree = trees.get(article.id);
      if (tree === undefined) throw new Error(`Expected a tree for every article; ${article.id} has none`);
      return [article.id, toHtml(annotateTree(tree, article, mentions, repository))];
    }),
  );
}
