import { beForms } from '../lexicons/be-forms.ts';
import { labellingVerbs } from '../lexicons/labelling-verbs.ts';
import { languages } from '../lexicons/languages.ts';
import { talkingVerbs } from '../lexicons/talking-verbs.ts';
import { termCues } from '../lexicons/term-cues.ts';
import { trades } from '../lexicons/trades.ts';
import { translationCues } from '../lexicons/translation-cues.ts';
import { wordingNouns } from '../lexicons/wording-nouns.ts';
import { isBeforeNoun, type StretchView } from './stretch-view.ts';

/** "the so-called “rebels”" */
export function isSoCalled({ before }: StretchView): boolean {
  const [one, two, three] = before.slice(0, 3).map(({ word }) => word);
  return one === 'so-called' || (one === 'called' && two === '-' && three === 'so');
}

/** "code-named “Monsoon”", "known as the “Stone rule”", "the term “dry port”", "called the “Ferry” bug" */
export function isTerm(view: StretchView): boolean {
  const words = view.before.map(({ word }) => word).filter((word) => word !== ',');
  const at = words[0] === 'the' || words[0] === 'a' || words[0] === 'an' ? 1 : 0;
  const [one, two, three] = [words[at] ?? '', words[at + 1] ?? '', words[2] ?? ''];
  if (termCues.has(one) || (one === 'as' && (two === 'known' || two === 'registered'))) return true;
  // "He called the “absurd” plan off" has somebody who calls; "a bug called the “Ferry” bug" has not.
  if (at === 1 && (one === 'called' || one === 'named')) return isBeforeNoun(view) && (two === '' || beForms.has(two));
  // "using the term “dry port”": somebody's words
  return at === 0 && wordingNouns.has(one) && !/^us(?:e|ed|es|ing)$/u.test(three);
}

/** "known as “Smiley”", "known to neighbours as the “old faithful”" */
export function isKnownAs({ words, before }: StretchView): boolean {
  const at = before[0]?.word === 'the' ? 1 : 0;
  if (words.length > 3 || before[at]?.word !== 'as') return false;
  const known = before.slice(at + 1, at + 6).findIndex(({ word }) => word === 'known') + at + 1;
  const next = before[known - 1]?.word;
  return known > at && (next === 'as' || next === 'to' || next === 'on');
}

/** "what the industry calls “dry ports”": not the words of a speaker */
export function isTermOfTrade({ before }: StretchView): boolean {
  const [one, two, ...more] = before.slice(0, 5).map(({ word }) => word);
  return (one === 'call' || one === 'calls') && trades.has(two ?? '') && more.includes('what');
}

/** "“bundlers” - the volunteers who collect money", "a “dry port” (a place without water)" */
export function isDefined({ words, after }: StretchView): boolean {
  const [mark, next] = [after[0]?.word ?? '', after[1]?.word ?? ''];
  return words.length < 4 && /^[(—–―-]$/u.test(mark) && /^(?:an?|or|the|those)$/u.test(next);
}

/** "Spanish for “witches”", "which means “witches”" */
export function isTranslation({ before, words }: StretchView): boolean {
  const [one, two] = [before[0]?.word ?? '', before[1]?.word ?? ''];
  return words.length < 4 && ((one === 'for' && languages.has(two)) || translationCues.has(one));
}

/**
 * "called for a “kitemark”", "spoke of a “fresh start”", "fans call it the “winking star”": a label for a thing, which says
 * nothing of it
 */
export function isLabel({ words, before }: StretchView): boolean {
  const [one, two] = [before[0]?.word, before[1]?.word];
  if (words.length < 4 && one === 'the' && two === 'it') return labellingVerbs.has(before[2]?.verb?.lemma ?? '');
  if (words.length > 3 || (one !== 'a' && one !== 'an')) return false;
  return two === 'for' || (two === 'of' && before.slice(2, 4).some(({ verb }) => talkingVerbs.has(verb?.lemma ?? '')));
}

/** "a man called “the fixer”" */
export function isLabelled({ before }: StretchView): boolean {
  const verb = before[0]?.verb;
  return verb !== undefined && (verb.form === 'past' || verb.form === 'participle') && labellingVerbs.has(verb.lemma);
}

/** "The man was called “the fixer” by friends": a name that he goes by, whoever gave it. */
export function isByname(view: StretchView): boolean {
  const { words, before } = view;
  return isLabelled(view) && words.length < 4 && words[0]?.word === 'the' && beForms.has(before[1]?.word ?? '');
}
