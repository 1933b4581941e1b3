import type { Article, Span } from '../annotation.ts';
import { outlets } from '../lexicons/outlets.ts';
import { titleWords } from '../lexicons/title-words.ts';
import { workCompanions } from '../lexicons/work-companions.ts';
import { workVerbs } from '../lexicons/work-verbs.ts';
import { works } from '../lexicons/works.ts';
import { holdsNoun } from './holds-noun.ts';
import { bareWord } from './nouns.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import { type StretchView, viewStretch, wordsBetweenMarks } from './stretch-view.ts';
import type { Token } from './tokens.ts';

/**
 * The stretches of a text that are titles of works and broadcasts: written like one, and told by the words beside them,
 * by another mention in the text, or by standing in a row with one.
 */
export function findTitles(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Span[],
  stretches: readonly QuotedStretch[],
): ReadonlySet<QuotedStretch> {
  const candidates = stretches.flatMap((stretch) => {
    if (stretch.parts.length > 1 || !stretch.isClosed || !startsLikeTitle(article.text, stretch)) return [];
    if (!looksLikeTitle({ words: wordsBetweenMarks(tokens, stretch) })) return [];
    const view = viewStretch(article, tokens, sentences, stretch);
    return [{ stretch, view, key: keyOf(view) }];
  });
  const titles = new Set(candidates.filter(({ view }) => stands(view, article.text)).map(({ stretch }) => stretch));
  const known = new Set(candidates.filter(({ stretch }) => titles.has(stretch)).map(({ key }) => key));
  for (const { stretch, key } of candidates) if (known.has(key)) titles.add(stretch);
  spread(candidates.map(({ stretch }) => stretch));
  spread(candidates.map(({ stretch }) => stretch).toReversed());
  return titles;

  /** “A,” “B” and “C” are titles where one of them is. */
  function spread(row: readonly QuotedStretch[]): void {
    row.forEach((stretch, index) => {
      const before = row[index - 1];
      if (before !== undefined && titles.has(before) && isRow(article.text, before, stretch)) titles.add(stretch);
    });
  }
}

function startsLikeTitle(text: string, { parts }: QuotedStretch): boolean {
  const start = parts[0]?.start ?? 0;
  return /[\p{Lu}\p{N}]/u.test(text.slice(start, start + 5));
}

/** Whether all its long words are written with a capital: “Bridge Over the Orrin”. */
export function looksLikeTitle({ words }: Pick<StretchView, 'words'>): boolean {
  const [first] = words;
  if (first === undefined || (!first.isCapital && first.kind === 'word') || words.length > 10) return false;
  return words.every(({ kind, isCapital, word }) => isCapital || kind === 'number' || titleWords.has(word));
}

function keyOf({ words }: StretchView): string {
  return words.map(({ word }) => word).join(' ');
}

function isRow(text: string, one: QuotedStretch, other: QuotedStretch): boolean {
  const [first, last] = [one, other].toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  const between = text.slice(first?.parts[0]?.end ?? 0, last?.parts[0]?.start ?? 0).replaceAll(/[\s,]/gu, '');
  return between.length < 4 && /^(?:and|or|not)?$/u.test(between);
}

/** Whether the words beside it say that it is a title. */
function stands(view: StretchView, text: string): boolean {
  return isAfterOutlet(view, text) || isAfterWork(view) || isBeforeWork(view) || isAppearance(view);
}

/** "on CNN's “Morning Watch”" */
function isAfterOutlet({ before }: StretchView, text: string): boolean {
  const [owner] = before;
  if (owner === undefined || !owner.isCapital) return false;
  const exact = text.slice(owner.start, owner.end);
  if (/^\p{Lu}{2,}(?:['’]s)?$/u.test(exact)) return true;
  return outlets.has(bareWord(owner.word)) && /['’](?:s|\s|$)/u.test(text.slice(owner.start, owner.end + 1));
}

/** "the film “Morning Watch”", "his podcast, “Morning Watch”", "a book titled “Morning Watch”" */
function isAfterWork({ before, isInHeadline }: StretchView): boolean {
  const at = before[0]?.word === ',' || (before[0]?.word === ':' && !isInHeadline) ? 1 : 0;
  const [one, two] = [before[at]?.word ?? '', before[at + 1]?.word ?? ''];
  if (before[0]?.word === ':' && isInHeadline) return false;
  if (holdsNoun(works, one) || workVerbs.has(one)) return true;
  // "wrote a book for children, “Morning Watch”"
  if (before[0]?.word === ',' && before.slice(1, 6).some(({ word }) => holdsNoun(works, word))) return true;
  return (
    /^(?:by|for|in|of|on|to)$/u.test(one) && (holdsNoun(works, two) || workCompanions.has(two) || workVerbs.has(two))
  );
}

/** "“Morning Watch” host Ann Reed", "“Morning Watch,” a film about" */
function isBeforeWork({ after }: StretchView): boolean {
  const [one, two] = [after[0]?.word ?? '', after[1]?.word ?? ''];
  if (holdsNoun(works, one) || workCompanions.has(one)) return true;
  if (holdsNoun(works, two) && after[0]?.kind === 'word') return true;
  const start = one === ',' ? 1 : 0;
  if (!/^(?:a|an|her|his|its|the|their)$/u.test(after[start]?.word ?? '')) return false;
  return after.slice(start + 1, start + 6).some(({ word }) => holdsNoun(works, word));
}

/** "said on “Morning Watch”", "an interview with “Morning Watch”" */
function isAppearance({ before, words }: StretchView): boolean {
  const [one, two] = [before[0]?.word ?? '', before[1]?.word ?? ''];
  if (one === 'on') return words.length > 1 || /^(?:appear|guest|spoke|said|told)/u.test(two);
  return /^(?:from|in|of|with)$/u.test(one) && /^(?:appear|episode|interview|star|tune)/u.test(two);
}
