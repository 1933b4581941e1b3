import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import type { Mention, Specific } from '../engine/annotation.ts';
import { indexMentions, type MentionIndex } from '../markdown/index-mentions.ts';
import { oneLine } from '../markdown/one-line.ts';
import { articlePath } from './address-of.ts';
import { tellerOf } from './teller-of.ts';

/** What a text has to say about a slot, compared with the other texts of the story. */
export type CellState = 'agrees' | 'differs' | 'only here' | 'does not say';

export type ConflictCell = {
  readonly article: CorpusArticle;
  /** `differs` where it stands against another text, even if it agrees with a third one. */
  readonly state: CellState;
  /** Places, from 0, of the other texts whose value does not fit. */
  readonly differsFrom: readonly number[];
  /** Places, from 0, of the other texts all of whose values fit. */
  readonly agreesWith: readonly number[];
  /** Whether two places of this text do not fit together. */
  readonly isDivided: boolean;
  /** The words as printed, each wording once. */
  readonly wordings: readonly Wording[];
};

export type Wording = {
  readonly words: string;
  /** Where the words stand, from the root of the site. */
  readonly path: string;
  /** Who says it, in a few words. */
  readonly teller: string;
  /** Whether an editor added the words to what rules found. */
  readonly isAddedByEditor: boolean;
};

export type ConflictRow = { readonly specific: Specific; readonly cells: readonly ConflictCell[] };

/** A row for each slot, in the order of the story; a cell for each text. */
export function toConflictTable(story: CorpusStory): ConflictRow[] {
  const index = indexMentions(story);
  return story.specifics.map((specific) => ({
    specific,
    cells: story.articles.map((article) => toCell(story, specific, article, index)),
  }));
}

function toCell(story: CorpusStory, specific: Specific, article: CorpusArticle, index: MentionIndex): ConflictCell {
  const mentionsOf = (id: string) => specific.mentions.filter((mention) => mention.article === id);
  const here = mentionsOf(article.id);
  const others = story.articles.flatMap(({ id }, place) =>
    here.length === 0 || id === article.id || mentionsOf(id).length === 0
      ? []
      : [{ place, isAgainst: here.some((mention) => mentionsOf(id).some((other) => isAgainst(mention, other))) }],
  );
  const differsFrom = others.filter((other) => other.isAgainst).map(({ place }) => place);
  const agreesWith = others.filter((other) => !other.isAgainst).map(({ place }) => place);
  const state = stateOf(here, differsFrom, agreesWith);
  const isDivided = here.some((mention) => here.some((other) => isAgainst(mention, other)));
  return { article, state, differsFrom, agreesWith, isDivided, wordings: wordingsOf(article, here, specific, index) };
}

function isAgainst(a: Mention, b: Mention): boolean {
  return a.against.includes(b.value) || b.against.includes(a.value);
}

function stateOf(here: readonly Mention[], differsFrom: readonly number[], agreesWith: readonly number[]): CellState {
  if (here.length === 0) return 'does not say';
  if (differsFrom.length > 0) return 'differs';
  return agreesWith.length > 0 ? 'agrees' : 'only here';
}

function wordingsOf(
  article: CorpusArticle,
  mentions: readonly Mention[],
  { slot, by }: Specific,
  index: MentionIndex,
): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const mention of mentions) {
    const words = oneLine(article.text.slice(mention.start, mention.end));
    if (wordings.has(words)) continue;
    const path = `${articlePath(article)}#${index.placeOf(slot, mention).anchor}`;
    const isAddedByEditor = by === 'rule' && mention.editor !== undefined;
    wordings.set(words, { words, path, teller: tellerOf(article, mention), isAddedByEditor });
  }
  return [...wordings.values()];
}
