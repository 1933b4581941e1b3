import type { Element } from 'hast';
import { h } from './h.ts';

/**
 * A sentence of ours in which words of a text stand, as content of an element. Words that run in another direction, or turn
 * it, are isolated, so that they do not turn ours.
 */
export function isolateWords(sentence: string): (Element | string)[] {
  return partTurning(sentence).map(({ part, isTurning }) => (isTurning ? h('bdi', part) : part));
}

/** A sentence cut around the words in quotation marks that turn its direction; whole where there are none. */
export function partTurning(sentence: string): { readonly part: string; readonly isTurning: boolean }[] {
  const parts = turning.test(sentence) ? sentence.split(/(?=“)|(?<=”)/u) : [sentence];
  return parts.map((part) => ({ part, isTurning: turning.test(part) }));
}

/** Controls of direction, and letters of scripts that run from right to left. */
const turning =
  /[\p{Bidi_Control}\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;
