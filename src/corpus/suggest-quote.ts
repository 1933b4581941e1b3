import type { Block, Span } from '../engine/annotation.ts';
import type { QuotedMention } from '../engine/corrections/correction.ts';
import { findTextQuote } from '../engine/selector.ts';
import { blockNumberAt } from '../markdown/block-number-at.ts';
import { wholeWords } from '../markdown/whole-words.ts';
import { yamlWords } from '../markdown/yaml-words.ts';
import { findNearest } from './find-nearest.ts';
import { showDifference } from './show-difference.ts';

/** The reading text of an article and its paragraphs. */
export type QuotedText = { readonly text: string; readonly blocks: readonly Block[] };

const mostPlaces = 3;
const contextLength = 20;

/**
 * What to write where a quotation does not name one place of its text: the nearest words with their difference, or the
 * places among which to choose, each with the lines that name it.
 */
export function suggestQuote({ exact, prefix, suffix }: QuotedMention, { text, blocks }: QuotedText): string {
  const places = findTextQuote(text, { exact });
  const [only] = places;
  if (!only) return suggestNearest();
  if (places.length > 1) return suggestPlaces();
  const whole = wholeWords(text, only);
  if (whole.end - whole.start > exact.length) return `Write ${linesFor(whole)}`;
  return `They stand there once, in paragraph ${paragraphOf(only)}: delete \`prefix:\`, \`suffix:\` and \`occurrence:\``;

  function suggestNearest(): string {
    const nearest = findNearest(text, exact);
    if (nearest === null) return 'Nothing there is like them: quote the text as it is, or delete the correction';
    const difference = showDifference(exact, text.slice(nearest.start, nearest.end));
    return `The nearest words are in paragraph ${paragraphOf(nearest)}: “${difference}”. Write ${linesFor(nearest)}`;
  }

  function suggestPlaces(): string {
    const choices = places
      .slice(0, mostPlaces)
      .map((place, at) => `\`occurrence: ${at + 1}\` for “${around(place)}” in paragraph ${paragraphOf(place)}`);
    const more = places.length > mostPlaces ? `, and so on up to ${places.length}` : '';
    const instead = prefix === undefined && suffix === undefined ? '' : ' in place of `prefix:` and `suffix:`';
    return `Write${instead} ${choices.join(', ')}${more}`;
  }

  function linesFor(place: Span): string {
    const words = text.slice(place.start, place.end);
    const same = findTextQuote(text, { exact: words });
    const line = `\`exact: ${yamlWords(words)}\``;
    const occurrence = same.findIndex(({ start }) => start === place.start) + 1;
    return same.length > 1 ? `${line} and \`occurrence: ${occurrence}\`` : line;
  }

  function paragraphOf({ start }: Span): number {
    return blockNumberAt(blocks, start);
  }

  /** The words with some of what stands around them, as one line. */
  function around(place: Span): string {
    const { start, end } = wholeWords(text, {
      start: Math.max(0, place.start - contextLength),
      end: Math.min(text.length, place.end + contextLength),
    });
    return text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  }
}
