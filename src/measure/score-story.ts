import type { Span } from '../engine/annotation.ts';
import { overlap } from '../engine/overlap.ts';

/** Precision, recall and their harmonic mean, with what they were counted from. */
export type Tally = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
};

export type StoryScores = {
  readonly quotation: Tally;
  readonly mark: Tally;
  readonly unnamed: Tally;
  readonly conflict: Tally;
  /** Shares of the matched parts, or sources, that also have the right value. */
  readonly provenance: number;
  readonly speaker: number;
  readonly subtype: number;
};

/** Gold data without offsets gives a speaker as words alone. */
type Speaker = string | { readonly exact: string; readonly name?: string | undefined } | null;
type ScoredQuotation = {
  readonly parts: readonly Span[];
  readonly isQuotation: boolean;
  readonly speaker: Speaker;
  readonly provenance: string | null;
  readonly marked: boolean;
  /** Gold only: counts neither as hit nor as miss. */
  readonly sure?: boolean;
  readonly nested?: boolean;
};
type ScoredSource = Span & { readonly subtype: string; readonly sure?: boolean };
type ScoredConflict = {
  readonly mentions: readonly (Span & { readonly file: string; readonly value: string })[];
  /** Gold only: counts neither way. */
  readonly weak?: boolean;
  readonly sure?: boolean;
};

/** The part of a report, or of gold data, that is scored. */
export type ScoredStory = {
  readonly articles: readonly {
    readonly file: string;
    readonly quotations: readonly ScoredQuotation[];
    readonly unnamed: readonly ScoredSource[];
  }[];
  readonly conflicts: readonly ScoredConflict[];
};

/** A predicted span may be this much longer than the gold one: a whole sentence matches nothing. */
const slackLength = 40;

/**
 * Scores a report against gold data made by the codebook. Articles are matched by the last part of their file name.
 *
 * - quotation, mark: part by part; two parts match where what they share is at least half of what they cover together
 * - provenance, speaker: shares of the matched parts; a speaker is right where it holds the last word of the gold speaker
 * - unnamed: a shared character, one to one, best first
 * - conflict: two of its mentions overlap mentions of one gold conflict that have different values
 */
export function scoreStory(gold: ScoredStory, report: ScoredStory): StoryScores {
  const quotation = startCounter();
  const mark = startCounter();
  const unnamed = startCounter();
  const provenance = startCounter();
  const speaker = startCounter();
  const subtype = startCounter();
  const answers = new Map(report.articles.map((article) => [baseName(article.file), article]));
  for (const article of gold.articles) {
    const answer = answers.get(baseName(article.file)) ?? { quotations: [], unnamed: [] };
    for (const [wanted, found] of scoreParts(quotation, article.quotations, answer.quotations, isQuotation)) {
      count(provenance, wanted.provenance === found.provenance);
      count(speaker, isSameSpeaker(wanted.speaker, found.speaker));
    }
    scoreParts(mark, article.quotations, answer.quotations, (one) => one.isQuotation && one.marked);
    for (const [wanted, found] of scoreSources(unnamed, article.unnamed, answer.unnamed)) {
      count(subtype, wanted.subtype === found.subtype);
    }
  }
  return {
    quotation: tallyOf(quotation.right, quotation.wrong, quotation.missed),
    mark: tallyOf(mark.right, mark.wrong, mark.missed),
    unnamed: tallyOf(unnamed.right, unnamed.wrong, unnamed.missed),
    conflict: scoreConflicts(gold.conflicts, report.conflicts),
    provenance: tallyOf(provenance.right, provenance.wrong, 0).precision,
    speaker: tallyOf(speaker.right, speaker.wrong, 0).precision,
    subtype: tallyOf(subtype.right, subtype.wrong, 0).precision,
  };
}

/** @returns 1 for a share of nothing: who reports nothing is never wrong, where nothing is to be found nothing is missed */
function tallyOf(right: number, wrong: number, missed: number): Tally {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right, wrong, missed };
}

type Counter = { right: number; wrong: number; missed: number };

function startCounter(): Counter {
  return { right: 0, wrong: 0, missed: 0 };
}

function count(counter: Counter, isRight: boolean): void {
  if (isRight) counter.right++;
  else counter.wrong++;
}

type Part = Span & { readonly of: ScoredQuotation };

function isQuotation(quotation: ScoredQuotation): boolean {
  return quotation.isQuotation;
}

function scoreParts(
  counter: Counter,
  gold: readonly ScoredQuotation[],
  found: readonly ScoredQuotation[],
  isCounted: (quotation: ScoredQuotation) => boolean,
): [ScoredQuotation, ScoredQuotation][] {
  const wanted = partsOf(gold.filter(isCounted));
  const answers = partsOf(found.filter(isCounted));
  const isFree = (quotation: ScoredQuotation) => quotation.sure === false || quotation.nested === true;
  const free = partsOf(gold.filter(isFree));
  const matched = match(wanted, answers, (a, b) => (shareOf(a, b) >= 0.5 ? shareOf(a, b) : 0));
  const taken = new Set(matched.map(([, part]) => part));
  const pairs = matched.filter(([part]) => !isFree(part.of));
  counter.right += pairs.length;
  counter.missed += wanted.filter((part) => !isFree(part.of)).length - pairs.length;
  counter.wrong += answers.filter((part) => !taken.has(part) && !free.some((one) => overlap(one, part))).length;
  return pairs.map(([a, b]) => [a.of, b.of]);
}

function partsOf(quotations: readonly ScoredQuotation[]): Part[] {
  return quotations.flatMap((of) => of.parts.map(({ start, end }) => ({ start, end, of })));
}

function scoreSources(
  counter: Counter,
  gold: readonly ScoredSource[],
  found: readonly ScoredSource[],
): [ScoredSource, ScoredSource][] {
  const pairs = match(gold, found, (a, b) => (touches(a, b) ? Number.MIN_VALUE + shareOf(a, b) : 0));
  const sure = pairs.filter(([wanted]) => wanted.sure !== false);
  counter.right += sure.length;
  counter.missed += gold.filter((wanted) => wanted.sure !== false).length - sure.length;
  counter.wrong += found.length - pairs.length;
  return sure;
}

function scoreConflicts(gold: readonly ScoredConflict[], found: readonly ScoredConflict[]): Tally {
  const isCounted = (conflict: ScoredConflict) => conflict.weak !== true && conflict.sure !== false;
  const credited = new Set<ScoredConflict>();
  let right = 0;
  let wrong = 0;
  for (const conflict of found) {
    const hits = gold.filter((one) => bringsOutDifference(one, conflict));
    const fresh = hits.filter((one) => isCounted(one) && !credited.has(one));
    for (const one of fresh) credited.add(one);
    if (fresh.length > 0) right++;
    else if (hits.length === 0) wrong++;
  }
  const all = gold.filter(isCounted).length;
  const { precision } = tallyOf(right, wrong, 0);
  const { recall } = tallyOf(credited.size, 0, all - credited.size);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right, wrong, missed: all - credited.size };
}

function bringsOutDifference(gold: ScoredConflict, found: ScoredConflict): boolean {
  const touched = gold.mentions.filter((mention) =>
    found.mentions.some((one) => baseName(one.file) === baseName(mention.file) && touches(mention, one)),
  );
  return new Set(touched.map((mention) => mention.value)).size > 1;
}

/** One-to-one, best pairs first; pairs of score 0 are no pairs. */
function match<A, B>(wanted: readonly A[], found: readonly B[], score: (a: A, b: B) => number): [A, B][] {
  const usedWanted = new Set<A>();
  const usedFound = new Set<B>();
  return wanted
    .flatMap((a) => found.map((b) => ({ a, b, score: score(a, b) })))
    .filter((pair) => pair.score > 0)
    .sort((one, other) => other.score - one.score)
    .flatMap(({ a, b }): [A, B][] => {
      if (usedWanted.has(a) || usedFound.has(b)) return [];
      usedWanted.add(a);
      usedFound.add(b);
      return [[a, b]];
    });
}

function touches(gold: Span, found: Span): boolean {
  return overlap(gold, found) && found.end - found.start <= gold.end - gold.start + slackLength;
}

function shareOf(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both || 1);
}

function isSameSpeaker(gold: Speaker, found: Speaker): boolean {
  if (!gold || !found) return gold === found;
  const [wanted] = namesOf(gold);
  const head = wordsOf(wanted ?? '').at(-1);
  return head !== undefined && namesOf(found).some((name) => wordsOf(name).includes(head));
}

function namesOf(speaker: NonNullable<Speaker>): string[] {
  if (typeof speaker === 'string') return [speaker];
  return speaker.name === undefined ? [speaker.exact] : [speaker.exact, speaker.name];
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
