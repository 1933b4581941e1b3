import { adjectiveEndings } from '../lexicons/adjective-endings.ts';
import { beForms } from '../lexicons/be-forms.ts';
import { haveForms } from '../lexicons/have-forms.ts';
import { loneDeterminers } from '../lexicons/lone-determiners.ts';
import { nounVerbs } from '../lexicons/noun-verbs.ts';
import { oneDeterminers } from '../lexicons/one-determiners.ts';
import { plainAdjectives } from '../lexicons/plain-adjectives.ts';
import { singularEndings } from '../lexicons/singular-endings.ts';
import { tyingWords } from '../lexicons/tying-words.ts';
import type { ClassedWords } from './classed-words.ts';
import { closedClasses } from './closed-classes.ts';
import { reportingFrames } from './reporting-frames.ts';
import { isPastForm, type VerbForm } from './verb-forms.ts';
import type { WordClass } from './word-classes.ts';

/** Whether "plans", "report" or "claims" is a verb where it stands: the word before tells, or else what follows. */
export function isUsedAsVerb(words: ClassedWords, index: number, { form, lemma }: VerbForm): boolean {
  const isThird = form === 'third';
  return followsAsVerb(words, index, isThird, nounVerbs.has(lemma)) || (isThird && closesReport(words, index, lemma));
}

function followsAsVerb(words: ClassedWords, index: number, isThird: boolean, mayBeNoun: boolean): boolean {
  const { classes, tokens } = words;
  let at = index - 1;
  while (classes[at] === 'adverb') at--;
  const before = classes[at];
  const word = tokens[at]?.word ?? '';
  if (before === undefined || at < 0) return false;
  // "sources close to the minister"
  if (tyingWords.has(tokens[index]?.word ?? '') && tokens[index + 1]?.word === 'to') return false;
  if (before === 'to') return !isThird && tokens[at - 1]?.word !== 'according';
  if (before === 'relative' || before === 'subject-pronoun') return word !== 'whose';
  if (before === 'auxiliary') return !isThird && !beForms.has(word) && !haveForms.has(word);
  if (before === 'determiner') return loneDeterminers.has(word) && !mayBeNoun;
  if (before === 'possessive-pronoun' || before === 'preposition') return false;
  if (word.endsWith("'s")) return false;
  if (before === 'comma' && !isThird) return !mayBeNoun && goesOnAsReport(words, index);
  if (!mayBeNoun) return true;
  if (before === 'comma' || before === 'mark' || before === 'conjunction') return isBeforeObject(words, index, true);
  if (before === 'name') return followsName(words, index, at, isThird);
  if (before === 'noun') return followsNoun(words, index, at, isThird);
  return before === 'that' && isThird;
}

/** "Norvane plans a mill", "the Democrats plan a bill"; not "according to Norvane records" */
function followsName(words: ClassedWords, index: number, at: number, isThird: boolean): boolean {
  const { names, tokens } = words;
  const opener = tokens[(names.at[at]?.first ?? at) - 2]?.word;
  if (opener === 'according' || closedClasses.get(tokens[index + 1]?.word ?? '') === 'auxiliary') return false;
  if (isThird || isPastForm(tokens[index]?.word ?? '')) return true;
  const isPlural = tokens[at]?.word.endsWith('s') === true && names.at[at]?.kind !== 'person';
  return isPlural && isBeforeObject(words, index, true);
}

/** "the owner plans a mill", "the owners plan a mill"; not "the media call on" */
function followsNoun(words: ClassedWords, index: number, at: number, isThird: boolean): boolean {
  const { word = '', noun } = words.tokens[at] ?? {};
  if (noun === undefined && isAdjective(word)) return false;
  const isPlural = noun?.isPlural ?? (word.endsWith('s') && !pluralLike.some((ending) => word.endsWith(ending)));
  if (isThird) return !isPlural && isBeforeObject(words, index, noun === undefined);
  if (!isPlural || (noun?.kind !== 'person' && isOne(words, at))) return false;
  return noun !== undefined || isBeforeObject(words, index);
}

/** "…, say the owners" and "the owners, who left, say that"; not "a cut of, say, a third" */
function goesOnAsReport({ tokens }: ClassedWords, index: number): boolean {
  const { kind, verb } = tokens[index + 1] ?? {};
  return (
    kind === 'word' && verb?.form !== 'plain' && reportingFrames.get(tokens[index]?.word ?? '')?.has('say') === true
  );
}

/** "a media call": the determiner says that a noun for one thing is still to come. */
function isOne({ classes, tokens }: ClassedWords, at: number): boolean {
  let from = at;
  while (
    at - from < longestPhrase &&
    (classes[from] === 'noun' || classes[from] === 'name' || classes[from] === 'adverb')
  )
    from--;
  return classes[from] === 'determiner' && oneDeterminers.has(tokens[from]?.word ?? '');
}

/** Whether what follows can follow a verb and would hardly follow a noun. */
function isBeforeObject({ names, tokens }: ClassedWords, index: number, isStrict = false): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (next.kind !== 'word') return next.kind === 'quotation-mark' || next.kind === 'number' || next.word === ':';
  const closed = closedClasses.get(next.word);
  if (isStrict && (closed === 'preposition' || closed === 'to' || closed === 'adverb')) return false;
  return next.isCapital || (closed !== undefined && verbFollowers.has(closed)) || names.at[index + 1] !== undefined;
}

/** "…, the Courier reports." and "…, a leaked memo shows." between a comma or a quotation mark and the end of the clause */
function closesReport({ classes, tokens }: ClassedWords, index: number, lemma: string): boolean {
  const next = tokens[index + 1];
  if (next !== undefined && next.kind === 'word') return false;
  const frames = reportingFrames.get(lemma);
  const isDocument = tokens[index - 1]?.noun?.kind === 'document';
  if (frames?.has('say') !== true && !(isDocument && frames?.has('that'))) return false;
  for (let at = index - 1; at > index - 8 && at >= 0; at--) {
    const here = classes[at];
    if (here === 'comma' || here === 'mark') return at < index - 1;
    if (here !== 'name' && here !== 'noun' && here !== 'determiner' && here !== 'preposition') return false;
  }
  return false;
}

function isAdjective(word: string): boolean {
  return plainAdjectives.has(word) || endings.some((ending) => word.endsWith(ending));
}

/** Tokens between a determiner and its noun. */
const longestPhrase = 20;
const verbFollowers = new Set<WordClass>([
  'determiner',
  'that',
  'subordinator',
  'subject-pronoun',
  'object-pronoun',
  'possessive-pronoun',
  'to',
  'preposition',
  'adverb',
]);
const pluralLike = [...singularEndings];
const endings = [...adjectiveEndings];
