import type { Article, Span } from '../annotation.ts';
import { chantsAndInscriptions } from '../lexicons/chants-and-inscriptions.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';
import { holdsNoun } from './holds-noun.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import { isBareFragment } from './quotation-or-not-fragments.ts';
import {
  isByname,
  isDefined,
  isKnownAs,
  isLabel,
  isLabelled,
  isSoCalled,
  isTerm,
  isTermOfTrade,
  isTranslation,
} from './quotation-or-not-terms.ts';
import { looksLikeTitle } from './quotation-or-not-titles.ts';
import { type StretchView, viewStretch } from './stretch-view.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';

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
  const isDoubtful = view.words.length < 4 && !canReport(context);
  const known = isDoubtful ? { ...context, cue: null, hasSpeaker: false } : context;
  const rule = rules.find(({ applies }) => applies(view, known)) ?? otherwise;
  return { isQuotation: rule.isQuotation, rule: rule.name };
}

/** A verb that reports nothing ("“the Gang,” which included Stone") may follow a whole sentence, not a few words. */
function canReport({ tokens, cue }: StretchContext): boolean {
  if (cue === null) return true;
  const { from, to } = tokensIn(tokens, cue);
  const verbs = tokens.slice(from, to).flatMap(({ verb }) => verb ?? []);
  return verbs.length === 0 || verbs.some(({ lemma }) => reportingVerbs.has(lemma));
}

type Rule = {
  readonly name: string;
  readonly isQuotation: boolean;
  readonly applies: (view: StretchView, context: StretchContext) => boolean;
};

const otherwise = { name: 'words-in-quotation-marks', isQuotation: true };

/** In order: the first that applies decides. */
const rules: readonly Rule[] = [
  { name: 'title', isQuotation: false, applies: (_, { titles, stretch }) => titles.has(stretch) },
  { name: 'several-paragraphs', isQuotation: true, applies: (_, { stretch }) => stretch.parts.length > 1 },
  { name: 'chant-or-inscription', isQuotation: true, applies: isChantOrInscription },
  { name: 'nickname', isQuotation: false, applies: isNickname },
  { name: 'name', isQuotation: false, applies: isName },
  { name: 'so-called', isQuotation: false, applies: isSoCalled },
  { name: 'term-of-trade', isQuotation: false, applies: isTermOfTrade },
  { name: 'many-words', isQuotation: true, applies: ({ words }) => words.length > 5 },
  { name: 'term', isQuotation: false, applies: (view, context) => !isSaid(view, context) && isTerm(view) },
  { name: 'term', isQuotation: false, applies: isKnownAs },
  { name: 'definition', isQuotation: false, applies: (view, { cue }) => cue === null && isDefined(view) },
  { name: 'translation', isQuotation: false, applies: isTranslation },
  { name: 'label', isQuotation: false, applies: isLabel },
  { name: 'label', isQuotation: false, applies: (view, { cue }) => cue === null && isLabelled(view) },
  { name: 'label', isQuotation: false, applies: isByname },
  { name: 'reported', isQuotation: true, applies: (_, { cue, hasSpeaker }) => cue !== null || hasSpeaker },
  { name: 'headline', isQuotation: true, applies: ({ isInHeadline }) => isInHeadline },
  { name: 'sentence', isQuotation: true, applies: isSentence },
  { name: 'bare-fragment', isQuotation: false, applies: isBareFragment },
];

function isChantOrInscription({ before, after }: StretchView): boolean {
  return [...before.slice(0, 3), ...after.slice(0, 2)].some(({ word }) => holdsNoun(chantsAndInscriptions, word));
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

/** A whole sentence: “We are full.” */
function isSentence({ words, ending }: StretchView): boolean {
  return words[0]?.isCapital === true && /^[.!?,]$/u.test(ending) && words.length > 1;
}
