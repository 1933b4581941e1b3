import type { Mention, Specific } from '../engine/annotation.ts';
import { blockNumberAt } from './block-number-at.ts';
import type { MarkedArticle, MarkedStory } from './marked-story.ts';

/** Looks up, for the notes of a story, where its specifics are mentioned. */
export type MentionIndex = {
  readonly specificOf: (slot: string) => Specific | undefined;
  /** The article of a mention, and the id of the element that holds its words: their mark or, without one, their block. */
  readonly placeOf: (slot: string, mention: Mention) => { readonly article: MarkedArticle; readonly anchor: string };
};

export function indexMentions({ articles, specifics }: MarkedStory): MentionIndex {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const specificBySlot = new Map(specifics.map((specific) => [specific.slot, specific]));
  const markByPlace = new Map(
    articles.flatMap(({ annotations }) =>
      annotations.flatMap(({ id, article, slot, spans }) =>
        slot === undefined ? [] : spans.map(({ start }) => [key(article, slot, start), `m-${id}`] as const),
      ),
    ),
  );
  return {
    specificOf: (slot) => specificBySlot.get(slot),
    placeOf: (slot, mention) => {
      const article = articleById.get(mention.article);
      if (article === undefined) throw new Error(`A mention of ${slot} is in no text of the story: ${mention.article}`);
      const anchor =
        markByPlace.get(key(article.id, slot, mention.start)) ?? `p-${blockNumberAt(article.blocks, mention.start)}`;
      return { article, anchor };
    },
  };
}

function key(article: string, slot: string, start: number): string {
  return `${article} ${start} ${slot}`;
}
