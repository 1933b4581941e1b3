import type { Article } from '../annotation.ts';
import { forceWords } from '../lexicons/force-words.ts';
import { findProperNames, type ProperNames } from './proper-names.ts';
import { findSourceMentions, type SourceMentions } from './source-mentions.ts';
import type { Token } from './tokens.ts';

/** What `classifySource` needs to know of an article; made once for each article. */
export type SourceIndex = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: ProperNames;
  readonly mentions: SourceMentions;
  /** Whether it names a police force, for which "police" and "officers" may stand. */
  readonly hasNamedForce: boolean;
  /** First token of the first name of a person; infinite where there is none. */
  readonly firstPerson: number;
};

/** Reads the names of an article and the offices that it gives to them. */
export function indexSources(article: Article, tokens: readonly Token[]): SourceIndex {
  const names = findProperNames(article.text, tokens);
  const hasNamedForce = names.all.some(({ first, last }) => last > first && forceWords.has(tokens[last]?.word ?? ''));
  const firstPerson = names.all.find(({ kind }) => kind === 'person')?.first ?? Number.POSITIVE_INFINITY;
  return { text: article.text, tokens, names, mentions: findSourceMentions(tokens, names), hasNamedForce, firstPerson };
}
