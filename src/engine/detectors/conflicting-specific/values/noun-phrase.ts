import { bareWord } from '../../../reading/nouns.ts';
import type { Token } from '../../../reading/tokens.ts';
import { phraseClosers, phraseOpenings } from '../lexicons/noun-phrase-words.ts';
import { placeOfDemonym } from '../lexicons/place-of-demonym.ts';
import type { Name } from '../names/find-names.ts';
import type { Passage } from '../passage.ts';

/** The words of a noun phrase, tokens `from` up to `to`: "the servers of a research lab". */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly string[];
  readonly owner: Name | undefined;
};

const longestPhrase = 12;

/** The noun phrase that opens at token `at`, with its head nouns ("weights" and "data") and the name that owns it. */
export function readNounPhrase(passage: Passage, at: number): NounPhrase | undefined {
  const { tokens, names } = passage;
  let to = at;
  while (to < tokens.length && to - at < longestPhrase && continues(tokens, to, at)) to++;
  const words = tokens.slice(at, to);
  if (!words.some(({ kind, word }) => kind === 'word' && !phraseOpenings.has(word))) return undefined;
  const owner = names.find((name) => name.from >= at && name.to <= to && !placeOfDemonym.has(name.parts[0] ?? ''));
  // "the firm Norvane suggests": a name that nothing belongs to ends its phrase.
  const end =
    owner && !owner.isPossessive && !isAcronym(passage, owner) && !tokens[owner.to]?.isCapital
      ? Math.min(owner.to, to)
      : to;
  return { from: at, to: end, heads: headsOf(tokens.slice(at, end)), owner };
}

/** "AI" and "API" are followed by the noun that they describe. */
function isAcronym({ text }: Passage, { start, end }: Name): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

function continues(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === 'punctuation' && token.word !== '-') || phraseClosers.has(token.word)) return false;
  return (
    token.kind !== 'quotation-mark' &&
    (at === first || !phraseOpenings.has(token.word) || /^(?:of|and)$/u.test(tokens[at - 1]?.word ?? ''))
  );
}

/** The last word before "of" or "and" and at the end: what "terabytes of data" is, is said behind its "of". */
function headsOf(words: readonly Token[]): string[] {
  const texts = words.map(({ word }) => word);
  return texts.flatMap((word, place) => {
    const next = texts[place + 1];
    const isHead = next === undefined || next === 'and' || (next === 'of' && !/s$/u.test(word));
    return isHead && !phraseOpenings.has(word) ? [bareWord(word)] : [];
  });
}
