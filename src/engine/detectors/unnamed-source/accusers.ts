import { outletWords } from '../../lexicons/outlets.ts';
import { holdsNoun } from '../../reading/holds-noun.ts';
import { bareWord } from '../../reading/nouns.ts';
import type { ProperNames } from '../../reading/proper-names.ts';
import type { Token } from '../../reading/tokens.ts';
import { accusingNouns, accusingVerbs, beWords, courtWords } from './lexicon.ts';

/** Where an article names somebody who accuses, names an outlet, or says according to whom: offsets, in order. */
export type Accusers = {
  readonly accusers: readonly number[];
  readonly outlets: readonly number[];
  readonly citations: readonly number[];
};

/** Finds the named accusers and the named outlets of an article. */
export function findAccusers(tokens: readonly Token[], names: ProperNames): Accusers {
  const accusers: number[] = [];
  const outlets: number[] = [];
  const citations: number[] = [];
  tokens.forEach(({ word, start }, at) => {
    if (word === 'according' && tokens[at + 1]?.word === 'to') citations.push(start);
    if (isAccuser(tokens, names, at)) accusers.push(start);
    if (names.at[at] !== undefined && outletWords.has(bareWord(word))) outlets.push(start);
  });
  return { accusers, outlets, citations };
}

function isAccuser(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const { word = '', verb } = tokens[at] ?? {};
  return (
    courtWords.has(word) ||
    (verb !== undefined && accusingVerbs.has(verb.lemma) && isActiveWithSubject(tokens, names, at)) ||
    (holdsNoun(accusingNouns, word) && isOwned(tokens, names, at))
  );
}

/** "Norvane has accused", "the ministry alleges"; not "Norvane has been accused" */
function isActiveWithSubject(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const word = tokens[before]?.word ?? '';
    if (word === '.' || word === ';' || (beWords.has(word) && before > at - 4)) return false;
    if (names.at[before] !== undefined || isDefiniteBody(tokens, before)) return true;
  }
  return false;
}

/** "Norvane's allegations", "allegations by Norvane" */
function isOwned(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const next = tokens[at + 1]?.word;
  if (next === 'by' || next === 'from') return isNamedWithin(names, at + 2, at + 8);
  return [1, 2, 3].some((step) => names.at[at - step] !== undefined && tokens[at - step]?.word.endsWith("'s") === true);
}

function isDefiniteBody(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'the' && tokens[at]?.noun?.kind === 'organisation';
}

function isNamedWithin(names: ProperNames, from: number, to: number): boolean {
  return names.at.slice(from, to).some((name) => name !== undefined && name.kind !== 'role');
}
