import { markValue, nobody, placeValue, unnamedValue } from '../search/facets.ts';
import { paragraphSign } from '../search/passage.ts';
import { type SearchRecord, textValue } from '../search/search-records.ts';
import { capital } from './capital.ts';
import { createDraws, type Draws } from './create-draws.ts';
import { inventWord, inventWords } from './invent-words.ts';

const textsInStory = 5;
const marksInText = 10;
const sourceCount = 200;
const paragraphsInText = 16;
const wordsInSentence = 24;

const marks = [
  { kind: 'unnamed-source', type: 'group', strength: '', by: 'rule', letter: 'U' },
  { kind: 'unnamed-source', type: 'hearsay', strength: '', by: 'rule', letter: 'U' },
  { kind: 'unsourced-quote', type: 'none', strength: '', by: 'rule', letter: 'Q' },
  { kind: 'conflicting-specific', type: 'date', strength: 'contradiction', by: 'rule', letter: 'C' },
  { kind: 'conflicting-specific', type: 'quantity', strength: 'divergence', by: 'editor', letter: 'C' },
] as const;

/**
 * Invents what the search index of a large site holds: texts with ten marks each, 200 sources with names among them.
 * Words are as often as words are in newspapers.
 */
export function inventRecords(markCount: number): SearchRecord[] {
  const draws = createDraws(1);
  const sources = Array.from(
    { length: sourceCount },
    () => `${capital(inventWord(draws))} ${capital(inventWord(draws))}`,
  );
  return Array.from({ length: markCount / marksInText }, (_, number) => inventText(number, sources, draws)).flat();
}

function inventText(number: number, sources: readonly string[], draws: Draws): SearchRecord[] {
  const story = `story-${Math.floor(number / textsInStory)}`;
  const text = `text-${number % textsInStory}`;
  const textTitle = capital(inventWords(draws, 6));
  const place = [placeValue({ story, text, storyTitle: `The fire of ${story}`, textTitle })];
  const paragraphs = Array.from({ length: paragraphsInText }, () => [inventSentence(draws), inventSentence(draws)]);
  const quoted = [draws.pick(sources), draws.pick(sources), draws.pick(sources)];
  const mark = textValue;
  return [
    {
      mark: null,
      content: paragraphs.map((sentences) => `${paragraphSign} ${sentences.join(' ')}`).join(' '),
      language: 'en',
      meta: { title: textTitle },
      filters: { mark: [mark], place, source: [...new Set(quoted)] },
    },
    ...Array.from({ length: marksInText }, (_, inText) => {
      const { letter, ...values } = draws.pick(marks);
      const sentence = paragraphs[inText]?.[0] ?? '';
      const source = draws.pick([nobody, unnamedValue('official'), unnamedValue('witness'), ...quoted]);
      return {
        mark: draws.draw(1_000_000_000).toString(16),
        content: `${paragraphSign.repeat(inText + 1)} ${sentence}`,
        language: 'en',
        meta: { title: `${letter}${inText + 1}`, words: sentence.split(' ').slice(4, 8).join(' ') },
        filters: { mark: [markValue(values)], place, source: [source] },
      };
    }),
  ];
}

function inventSentence(draws: Draws): string {
  return `${capital(inventWords(draws, wordsInSentence))}.`;
}
