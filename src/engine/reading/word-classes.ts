import { articles } from '../lexicons/articles.ts';
import { auxiliaries } from '../lexicons/auxiliaries.ts';
import { edWords } from '../lexicons/ed-words.ts';
import { floatingWords } from '../lexicons/floating-words.ts';
import { ingNouns } from '../lexicons/ing-nouns.ts';
import { loneDeterminers } from '../lexicons/lone-determiners.ts';
import { lyWords } from '../lexicons/ly-words.ts';
import { subjectPronouns } from '../lexicons/subject-pronouns.ts';
import type { ClassedWords } from './classed-words.ts';
import { closedClasses } from './closed-classes.ts';
import { isUsedAsVerb } from './is-used-as-verb.ts';
import type { ProperNames } from './proper-names.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';

/**
 * What a token is in its sentence, as far as word lists, endings and the words beside it tell. `noun` holds adjectives
 * too. `past` is a past form or a participle, `finite` a present or plain form used as a verb, `ing` a form on -ing.
 */
export type WordClass =
  | 'name'
  | 'noun'
  | 'determiner'
  | 'number'
  | 'subject-pronoun'
  | 'object-pronoun'
  | 'possessive-pronoun'
  | 'auxiliary'
  | 'finite'
  | 'past'
  | 'participle'
  | 'ing'
  | 'adverb'
  | 'preposition'
  | 'to'
  | 'that'
  | 'subordinator'
  | 'relative'
  | 'conjunction'
  | 'mark'
  | 'comma'
  | 'stop'
  | 'dash'
  | 'colon'
  | 'other';

/**
 * The class of every token of an article.
 *
 * @param isTitleCase whether the token stands in a line that writes most words with a capital
 */
export function classifyWords(
  text: string,
  tokens: readonly Token[],
  names: ProperNames,
  isTitleCase: (index: number) => boolean,
): readonly WordClass[] {
  const classes: WordClass[] = [];
  const words: ClassedWords = { text, tokens, names, classes, isTitleCase };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    classes.push(token.kind === 'word' ? classifyWord(words, index, token) : classifyOther(token));
  }
  return classes;
}

function classifyWord(words: ClassedWords, index: number, token: Token): WordClass {
  const { word, verb } = token;
  const own = words.names.at[index];
  const closed = closedClasses.get(word);
  if (closed !== undefined && isAcronym(words, index, token)) return 'name';
  if (own !== undefined && !(words.isTitleCase(index) && isVerbOrClosed(token))) {
    if (own.last > own.first || closed === undefined) return 'name';
  }
  if (word === 'her' && opensClause(words, index + 1)) return 'object-pronoun';
  if (closed !== undefined) return isFloating(words, index, word) ? 'adverb' : closed;
  if (word.includes("'")) return classifyContraction(word);
  if (verb !== undefined) return classifyVerb(words, index, word, verb);
  if (word.endsWith('ly') && word.length > 4 && !lyWords.has(word)) return 'adverb';
  if (word.endsWith('ing') && word.length > 5 && !ingNouns.has(word)) return asVerbForm(words, index, 'ing');
  if (word.endsWith('ed') && word.length > 4 && !edWords.has(word)) return asVerbForm(words, index, 'past');
  return 'noun';
}

/** "US", "WHO" and "IT" among other words are not "us", "who" and "it". */
function isAcronym({ text, isTitleCase }: ClassedWords, index: number, { start, end, isCapital }: Token): boolean {
  if (!isCapital || end - start < 2 || isTitleCase(index)) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isVerbOrClosed({ word, verb }: Token): boolean {
  const form = verb?.form;
  return closedClasses.has(word) || (form !== undefined && form !== 'plain');
}

/** What follows "her" in "told her it had turned up" and "told her that": nothing that she could have. */
function opensClause({ tokens }: ClassedWords, index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const here = closedClasses.get(word);
  return here !== undefined && (here === 'determiner' ? articles.has(word) : clauseParts.has(here));
}

/** "the two have both said", "they all agree", "as Stone once wrote": a word between the subject and its verb */
function isFloating({ classes, tokens }: ClassedWords, index: number, word: string): boolean {
  if (!floatingWords.has(word)) return false;
  const before = classes[index - 1];
  const next = tokens[index + 1];
  const isVerb = next !== undefined && (auxiliaries.has(next.word) || next.verb !== undefined);
  return isVerb && before !== undefined && floatedOver.has(before);
}

/** "he's", "they'll", "company's", "voters'" */
function classifyContraction(word: string): WordClass {
  const stem = word.slice(0, word.indexOf("'"));
  const isPronoun = subjectPronouns.has(stem) || stem === 'there' || stem === 'who' || stem === 'that';
  return isPronoun ? 'subject-pronoun' : 'noun';
}

function classifyVerb(words: ClassedWords, index: number, word: string, verb: VerbForm): WordClass {
  const { form } = verb;
  if (form === 'ing') return ingNouns.has(word) && isAfterNoun(words, index) ? 'noun' : asVerbForm(words, index, form);
  if (form === 'participle') return asVerbForm(words, index, form);
  if (form === 'past') return edWords.has(word) ? 'noun' : asVerbForm(words, index, form);
  return isUsedAsVerb(words, index, verb) ? 'finite' : 'noun';
}

function isAfterNoun({ classes }: ClassedWords, index: number): boolean {
  const before = classes[index - 1];
  return before !== undefined && nounNeighbours.has(before);
}

/** "The added costs", "its leaked memos": a form of a verb between a determiner and a noun is an adjective. */
function asVerbForm({ classes, tokens }: ClassedWords, index: number, form: 'ing' | 'past' | 'participle'): WordClass {
  const before = classes[index - 1];
  if (before !== 'determiner' && before !== 'possessive-pronoun') return form;
  return before === 'determiner' && loneDeterminers.has(tokens[index - 1]?.word ?? '') ? form : 'noun';
}

function classifyOther({ kind, word }: Token): WordClass {
  if (kind === 'number') return 'number';
  if (kind === 'quotation-mark') return 'mark';
  return punctuation.get(word) ?? 'other';
}

/** What begins a clause or a phrase of its own. */
const clauseParts = new Set<WordClass>([
  'auxiliary',
  'conjunction',
  'preposition',
  'relative',
  'subject-pronoun',
  'subordinator',
  'that',
  'to',
]);
const floatedOver = new Set<WordClass>(['auxiliary', 'name', 'noun', 'relative', 'subject-pronoun']);
const nounNeighbours = new Set<WordClass>([
  'determiner',
  'possessive-pronoun',
  'noun',
  'name',
  'number',
  'preposition',
]);
const punctuation: ReadonlyMap<string, WordClass> = new Map([
  [',', 'comma'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['-', 'dash'],
  [':', 'colon'],
  [';', 'colon'],
]);
