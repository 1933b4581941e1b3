import type { Claim, Rule } from '../claim.ts';
import { incidentWords } from '../lexicons/incident-words.ts';
import { directionWords, sceneWords, streetNouns } from '../lexicons/street-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import type { NumberPhrase } from '../values/number-words.ts';

/** House numbers of one block: "the 1400 block" holds 1400 to 1499. */
const housesPerBlock = 99;

/** The number in a named street, and the numbered street itself: "the 1400 block of Maple Lane", "West 12th Street". */
export const address: Rule = {
  name: 'address',
  needs: 'number',
  read: (passage, story) => [
    ...passage.numbers.flatMap((number) => readHouse(passage, number)),
    ...passage.tokens.flatMap((_, at) => readNumberedStreet(passage, story, at)),
  ],
};

/** "the 1400 block of Maple Lane", "1437 Maple Ln." */
function readHouse(passage: Passage, { core, to, exact, grain }: NumberPhrase): Claim[] {
  const { tokens, names } = passage;
  const isBlock = tokens[to]?.word === 'block' && tokens[to + 1]?.word === 'of';
  const at = isBlock ? to + 2 : to;
  const first = directionWords.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const street = names.find(({ from, to: end }) => from === at || from === first || (from < first && end > first));
  const last = street?.parts.at(-1) ?? '';
  const kind = streetNouns.get(last);
  if (exact === null || !street || !kind || street.parts.length < 2 || exact < 1) return [];
  const words = street.parts.slice(0, -1).filter((part) => !directionWords.has(part));
  const number = isBlock ? tokens[core]?.word : undefined;
  return [
    makeClaim(passage, core, street.to, {
      slot: `house ${words.join(' ')} ${kind}`,
      question: `Where in ${passage.text.slice(street.start, street.end)} was it?`,
      type: 'place',
      value: {
        kind: 'interval',
        low: exact,
        high: exact + (isBlock ? housesPerBlock : 0),
        unit: 'house number',
        grain: isBlock ? 1 : Math.min(grain, 1),
        label: isBlock ? `${number} block` : `${exact}`,
      },
    }),
  ];
}

/** "West 12th Street": of one event, and in one direction, there is one. */
function readNumberedStreet(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens } = passage;
  const [number, ending, street] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number?.kind !== 'number' || ending?.start !== number.end || !/^(?:st|nd|rd|th)$/u.test(ending.word)) return [];
  const kind = streetNouns.get(street?.word ?? '');
  const before = tokens[at - 1]?.word === '.' ? at - 2 : at - 1;
  const side = directionWords.has(tokens[before]?.word ?? '') ? (tokens[before]?.word.charAt(0) ?? '') : '';
  const isOfEvent = tokens.some(({ word }) => incidentWords.has(word) || sceneWords.has(word));
  if (!kind || !street?.isCapital || !isOfEvent) return [];
  const value = Number(number.word);
  return [
    makeClaim(passage, side === '' ? at : before, at + 3, {
      slot: `street ${story.eventOf[passage.article]} ${side} ${kind}`,
      question: 'In which street was it?',
      type: 'place',
      value: {
        kind: 'interval',
        low: value,
        high: value,
        unit: 'street',
        grain: 1,
        label: `${number.word}${ending.word} ${kind}`,
      },
    }),
  ];
}
