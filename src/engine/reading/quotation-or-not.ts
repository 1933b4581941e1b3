import type { Article, Span } from '../annotation.ts';
import { chantsAndInscriptions } from '../lexicons/chants-and-inscriptions.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { languages } from '../lexicons/languages.ts';
import { reportingNouns } from '../lexicons/reporting-nouns.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';
import { termCues } from '../lexicons/term-cues.ts';
import { translationCues } from '../lexicons/translation-cues.ts';
import { wordingNouns } from '../lexicons/wording-nouns.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import { looksLikeTitle } from './quotation-or-not-titles.ts';
import { type StretchView, viewStretch } from './stretch-view.ts';
import type { Token } from './tokens.ts';
import { verbFormOf } from './verb-forms.ts';

/** What is known of a stretch in quotation marks when it is judged. */
export type StretchContext = {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly stretch: QuotedStretch;
  /** The reporting expression that governs the stretch. */
  readonly cue: Span | null;
  readonly hasSpeaker: boolean;
  /** The titles of the text, as `findTitles` gives them. */
  readonly titles: ReadonlySet<QuotedStretch>;
};

/** Whether a stretch is presented as the words of somebody, and the name of the rule that says so. */
export type Judgement = { readonly isQuotation: boolean; readonly rule: string };

/** Judges one stretch. Takes time that does not depend on the length of the text. */
export function judgeStretch(context: StretchContext): Judgement {
  const { article, tokens, sentences, stretch } = context;
  const view = viewStretch(article, tokens, sentences, stretch);
  const rule = rules.find(({ applies }) => applies(view, context)) ?? otherwise;
  return { isQuotation: rule.isQuotation, rule: rule.name };
}

type Rule = {
  readonly name: string;
  readonly isQuotation: boolean;
  readonly applies: (view: StretchView, context: StretchContext) => boolean;
};

const nounOpeners = new Set([
  'a',
  'an',
  'any',
  'by',
  'for',
  'from',
  'her',
  'his',
  'in',
  'its',
  'my',
  'no',
  'of',
  'on',
  'our',
  'some',
  'that',
  'the',
  'their',
  'this',
  'with',
  'your',
]);

const otherwise = { name: 'words-in-quotation-marks', isQuotation: true };

/** In order: the first that applies decides. */
const rules: readonly Rule[] = [
  { name: 'title', isQuotation: false, applies: (_, { titles, stretch }) => titles.has(stretch) },
  { name: 'several-paragraphs', isQuotation: true, applies: (_, { stretch }) => stretch.parts.length > 1 },
  { name: 'chant-or-inscription', isQuotation: true, applies: isChantOrInscription },
  { name: 'nickname', isQuotation: false, applies: isNickname },
  { name: 'name', isQuotation: false, applies: isName },
  { name: 'so-called', isQuotation: false, applies: isSoCalled },
  { name: 'many-words', isQuotation: true, applies: ({ words }) => words.length > 5 },
  { name: 'term', isQuotation: false, applies: isTerm },
  { name: 'definition', isQuotation: false, applies: isDefined },
  { name: 'translation', isQuotation: false, applies: isTranslation },
  { name: 'label', isQuotation: false, applies: isLabel },
  { name: 'reported', isQuotation: true, applies: (_, { cue, hasSpeaker }) => cue !== null || hasSpeaker },
  { name: 'headline', isQuotation: true, applies: ({ isInHeadline }) => isInHeadline },
  { name: 'sentence', isQuotation: true, applies: isSentence },
  { name: 'bare-fragment', isQuotation: false, applies: isBareFragment },
];

function isChantOrInscription({ before, after }: StretchView): boolean {
  return [...before.slice(0, 3), ...after.slice(0, 2)].some(({ word }) => chantsAndInscriptions.has(word));
}

/** "Robert “Bob” Stone" */
function isNickname({ words, before, after, ending, isInHeadline }: StretchView): boolean {
  const [last, next] = [before.find(({ word }) => word !== '.'), after[0]];
  if (isInHeadline || ending !== '' || words.length > 2 || !words.every(({ isCapital }) => isCapital)) return false;
  return last?.isCapital === true && next?.isCapital === true && !functionWords.has(last.word);
}

/** Written like a title, in the middle of a sentence, and not said by anybody: "the “Orrin Valley Pact” of 1994" */
function isName(view: StretchView, context: StretchContext): boolean {
  const { words, before, after, ending, isInHeadline } = view;
  if (isInHeadline || words.length < 2 || !looksLikeTitle(view) || ending === '?' || ending === '!') return false;
  const isAlone = after.length === 0 && (before.length === 0 || before[0]?.word === ':');
  return !isAlone && !isSaid(view, context);
}

/** Whether hardly anything stands between the stretch and the reporting expression that governs it. */
function isSaid({ ending, after }: StretchView, { cue, stretch }: StretchContext): boolean {
  const near = 20;
  const [start, end] = [stretch.parts[0]?.start ?? 0, stretch.parts.at(-1)?.end ?? 0];
  if (cue === null) return false;
  if (cue.end <= start) return start - cue.end < near;
  return cue.start - end < near && (ending !== '' || after[0]?.kind === 'punctuation');
}

/** "the so-called “rebels”", "the so-called Mexican “rebels”" */
function isSoCalled({ before }: StretchView): boolean {
  const [one, two, three] = before.map(({ word }) => word);
  return one === 'so-called' || (one === 'called' && two === '-' && three === 'so');
}

/** "code-named “Monsoon”", "known as the “Stone rule”", "the term “dry port”" */
function isTerm(view: StretchView, context: StretchContext): boolean {
  if (isSaid(view, context)) return false;
  const words = view.before.map(({ word }) => word).filter((word) => word !== ',');
  const at = words[0] === 'the' || words[0] === 'a' || words[0] === 'an' ? 1 : 0;
  const [one, two] = [words[at] ?? '', words[at + 1] ?? ''];
  if (termCues.has(one) || (one === 'as' && (two === 'known' || two === 'registered'))) return true;
  // "using the term “dry port”": somebody's words
  return at === 0 && wordingNouns.has(one) && !/^us(?:e|ed|es|ing)$/u.test(words[2] ?? '');
}

/** "“bundlers” - the volunteers who collect money", "a “dry port” (a place without water)" */
function isDefined({ words, after }: StretchView, { cue }: StretchContext): boolean {
  const [mark, next] = [after[0]?.word ?? '', after[1]?.word ?? ''];
  return cue === null && words.length < 4 && /^[(—–―-]$/u.test(mark) && /^(?:an?|or|the|those)$/u.test(next);
}

/** "Spanish for “witches”", "which means “witches”" */
function isTranslation({ before, words }: StretchView): boolean {
  const [one, two] = [before[0]?.word ?? '', before[1]?.word ?? ''];
  return words.length < 4 && ((one === 'for' && languages.has(two)) || translationCues.has(one));
}

/** "called for a “kitemark”": a label for a thing, which says nothing of it */
function isLabel({ words, before }: StretchView): boolean {
  const [one, two] = [before[0]?.word, before[1]?.word];
  return words.length < 4 && (one === 'a' || one === 'an') && two === 'for';
}

/** A whole sentence: “We are full.” */
function isSentence({ words, ending }: StretchView): boolean {
  return words[0]?.isCapital === true && /^[.!?,]$/u.test(ending) && words.length > 1;
}

/** A few words without anything that reports before them: they are the writer's own, at a distance. */
function isBareFragment(view: StretchView): boolean {
  if (view.words.length > 3) return false;
  return isAttributive(view) || !view.before.some((_, index) => reports(view.before, index));
}

/** "the “law and order” issue" */
function isAttributive({ ending, after }: StretchView): boolean {
  const [next] = after;
  return ending === '' && next?.kind === 'word' && !functionWords.has(next.word);
}

/** Whether a word before the stretch says that something is said: a verb or a noun. */
function reports(before: readonly Token[], index: number): boolean {
  const [token, previous] = [before[index], before[index + 1]];
  if (token === undefined || token.kind !== 'word') return false;
  if (reportingNouns.has(token.word) || token.word === 'according') return true;
  const verb = verbFormOf(token.word);
  if (verb === undefined || !reportingVerbs.has(verb.lemma)) return false;
  if (verb.form !== 'plain' && verb.form !== 'third') return true;
  // "his call", "State", "the debates" are nouns.
  return !token.isCapital && !/(?:'s|s')$/u.test(previous?.word ?? '') && !nounOpeners.has(previous?.word ?? '');
}
