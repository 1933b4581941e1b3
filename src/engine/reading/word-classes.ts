import { adjectiveEndings } from '../lexicons/adjective-endings.ts';
import { articles } from '../lexicons/articles.ts';
import { auxiliaries } from '../lexicons/auxiliaries.ts';
import { beForms } from '../lexicons/be-forms.ts';
import { edWords } from '../lexicons/ed-words.ts';
import { floatingWords } from '../lexicons/floating-words.ts';
import { haveForms } from '../lexicons/have-forms.ts';
import { ingNouns } from '../lexicons/ing-nouns.ts';
import { loneDeterminers } from '../lexicons/lone-determiners.ts';
import { lyWords } from '../lexicons/ly-words.ts';
import { nounVerbs } from '../lexicons/noun-verbs.ts';
import { oneDeterminers } from '../lexicons/one-determiners.ts';
import { plainAdjectives } from '../lexicons/plain-adjectives.ts';
import { singularEndings } from '../lexicons/singular-endings.ts';
import { subjectPronouns } from '../lexicons/subject-pronouns.ts';
import { tyingWords } from '../lexicons/tying-words.ts';
import { closedClasses } from './closed-classes.ts';
import type { ProperNames } from './proper-names.ts';
import { reportingFrames } from './reporting-frames.ts';
import type { Token } from './tokens.ts';
import { isPastForm, type VerbForm } from './verb-forms.ts';

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
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    classes.push(token.kind === 'word' ? classifyWord(index, token) : classifyOther(token));
  }
  return classes;

  function classifyWord(index: number, token: Token): WordClass {
    const own = names.at[index];
    const closed = closedClasses.get(token.word);
    if (closed !== undefined && isAcronym(index, token)) return 'name';
    if (own !== undefined && !(isTitleCase(index) && isVerbOrClosed(token))) {
      if (own.last > own.first || closed === undefined) return 'name';
    }
    if (token.word === 'her' && opensClause(index + 1)) return 'object-pronoun';
    if (closed !== undefined) return isFloating(index, token.word) ? 'adverb' : closed;
    if (token.word.includes("'")) return classifyContraction(token.word);
    const { verb } = token;
    if (verb !== undefined) return classifyVerb(index, token.word, verb);
    if (token.word.endsWith('ly') && token.word.length > 4 && !lyWords.has(token.word)) return 'adverb';
    if (token.word.endsWith('ing') && token.word.length > 5 && !ingNouns.has(token.word))
      return asVerbForm(index, 'ing');
    if (token.word.endsWith('ed') && token.word.length > 4 && !edWords.has(token.word))
      return asVerbForm(index, 'past');
    return 'noun';
  }

  /** "US", "WHO" and "IT" among other words are not "us", "who" and "it". */
  function isAcronym(index: number, { start, end, isCapital }: Token): boolean {
    if (!isCapital || end - start < 2 || isTitleCase(index)) return false;
    const word = text.slice(start, end);
    return word === word.toUpperCase() && word !== word.toLowerCase();
  }

  /** "the two have both said", "they all agree", "as Stone once wrote": a word between the subject and its verb */
  function isFloating(index: number, word: string): boolean {
    if (!floatingWords.has(word)) return false;
    const before = classes[index - 1];
    const next = tokens[index + 1];
    const isVerb = next !== undefined && (auxiliaries.has(next.word) || next.verb !== undefined);
    return isVerb && before !== undefined && floatedOver.has(before);
  }

  /** What follows "her" in "told her it had turned up" and "told her that": nothing that she could have. */
  function opensClause(index: number): boolean {
    const word = tokens[index]?.word ?? '';
    const here = closedClasses.get(word);
    return here !== undefined && (here === 'determiner' ? articles.has(word) : clauseParts.has(here));
  }

  function isVerbOrClosed({ word, verb }: Token): boolean {
    const form = verb?.form;
    return closedClasses.has(word) || (form !== undefined && form !== 'plain');
  }

  function classifyVerb(index: number, word: string, { form, lemma }: VerbForm): WordClass {
    if (form === 'ing') return ingNouns.has(word) && isAfterNoun(index) ? 'noun' : asVerbForm(index, 'ing');
    if (form === 'participle') return asVerbForm(index, 'participle');
    if (form === 'past') return edWords.has(word) ? 'noun' : asVerbForm(index, 'past');
    const isVerb = isUsedAsVerb(index, form === 'third', nounVerbs.has(lemma));
    return isVerb || (form === 'third' && closesReport(index, lemma)) ? 'finite' : 'noun';
  }

  /** "The added costs", "its leaked memos": a form of a verb between a determiner and a noun is an adjective. */
  function asVerbForm(index: number, form: 'ing' | 'past' | 'participle'): WordClass {
    const before = classes[index - 1];
    if (before !== 'determiner' && before !== 'possessive-pronoun') return form;
    return before === 'determiner' && loneDeterminers.has(tokens[index - 1]?.word ?? '') ? form : 'noun';
  }

  function isAfterNoun(index: number): boolean {
    const before = classes[index - 1];
    return before !== undefined && nounNeighbours.has(before);
  }

  /** "Plans", "report", "claims": the word before tells whether it is a verb, or else what follows. */
  function isUsedAsVerb(index: number, isThird: boolean, mayBeNoun: boolean): boolean {
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
    if (before === 'comma' && !isThird) return !mayBeNoun && goesOnAsReport(index);
    if (!mayBeNoun) return true;
    if (before === 'comma' || before === 'mark' || before === 'conjunction') return isSafe(index, true);
    if (before === 'name') {
      // "according to Norvane records"
      const opener = tokens[(names.at[at]?.first ?? at) - 2]?.word;
      if (followsAuxiliary(index) || opener === 'according') return false;
      return isThird || isPastForm(tokens[index]?.word ?? '') || (isPluralName(at) && isSafe(index, true));
    }
    if (before !== 'noun') return before === 'that' && isThird;
    const noun = tokens[at]?.noun;
    if (noun === undefined && isAdjective(word)) return false;
    const isPlural = noun?.isPlural ?? (word.endsWith('s') && !pluralLike.some((ending) => word.endsWith(ending)));
    if (isThird) return !isPlural && isSafe(index, noun === undefined);
    if (!isPlural || (noun?.kind !== 'person' && isOne(at))) return false;
    return noun !== undefined || isSafe(index);
  }

  /** "…, say the owners" and "the owners, who left, say that"; not "a cut of, say, a third" */
  function goesOnAsReport(index: number): boolean {
    const { kind, verb } = tokens[index + 1] ?? {};
    return (
      kind === 'word' && verb?.form !== 'plain' && reportingFrames.get(tokens[index]?.word ?? '')?.has('say') === true
    );
  }

  /** "a media call": the determiner says that a noun for one thing is still to come. */
  function isOne(at: number): boolean {
    let from = at;
    while (
      at - from < longestPhrase &&
      (classes[from] === 'noun' || classes[from] === 'name' || classes[from] === 'adverb')
    )
      from--;
    return classes[from] === 'determiner' && oneDeterminers.has(tokens[from]?.word ?? '');
  }

  /** "…, the Courier reports." and "…, a leaked memo shows." between a comma or a quotation mark and the end of the clause */
  function closesReport(index: number, lemma: string): boolean {
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

  /** "the Democrats" */
  function isPluralName(at: number): boolean {
    const name = names.at[at];
    return tokens[at]?.word.endsWith('s') === true && name?.kind !== 'person';
  }

  function followsAuxiliary(index: number): boolean {
    return closedClasses.get(tokens[index + 1]?.word ?? '') === 'auxiliary';
  }

  /** Whether what follows can follow a verb and would hardly follow a noun. */
  function isSafe(index: number, isStrict = false): boolean {
    const next = tokens[index + 1];
    if (next === undefined) return false;
    if (next.kind !== 'word') return next.kind === 'quotation-mark' || next.kind === 'number' || next.word === ':';
    const closed = closedClasses.get(next.word);
    if (isStrict && (closed === 'preposition' || closed === 'to' || closed === 'adverb')) return false;
    return next.isCapital || (closed !== undefined && verbFollowers.has(closed)) || names.at[index + 1] !== undefined;
  }
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
const nounNeighbours = new Set<WordClass>([
  'determiner',
  'possessive-pronoun',
  'noun',
  'name',
  'number',
  'preposition',
]);
const floatedOver = new Set<WordClass>(['auxiliary', 'name', 'noun', 'relative', 'subject-pronoun']);
const pluralLike = [...singularEndings];
const endings = [...adjectiveEndings];
function isAdjective(word: string): boolean {
  return plainAdjectives.has(word) || endings.some((ending) => word.endsWith(ending));
}

function classifyOther({ kind, word }: Token): WordClass {
  if (kind === 'number') return 'number';
  if (kind === 'quotation-mark') return 'mark';
  return punctuation.get(word) ?? 'other';
}

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

/** "he's", "they'll", "company's", "voters'" */
function classifyContraction(word: string): WordClass {
  const at = word.indexOf("'");
  const stem = word.slice(0, at);
  const isPronoun = subjectPronouns.has(stem) || stem === 'there' || stem === 'who' || stem === 'that';
  if (isPronoun) return 'subject-pronoun';
  return 'noun';
}
