import { expect, test } from 'vitest';
import { cutSentence, findPassage } from './passage.ts';

test('a sentence is cut at each piece of the marked words, and loses nothing', () => {
  const sentence = '“No,” an aide said, “no,” the aide added.';
  const { paragraph, pieces } = cutSentence(`¶¶¶ ${sentence}`, '“No,”¶ “no,”');
  expect(paragraph).toBe(3);
  expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['“No,”', '“no,”']);
  expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
});

test('words that are looked for are shown in their paragraph alone', () => {
  const content = '¶ Mill burns ¶ The mill burned down. ¶ Nobody was hurt.';
  expect(findPassage(content, [5])).toEqual({
    paragraph: 2,
    pieces: [
      { text: 'The ', isFound: false },
      { text: 'mill', isFound: true },
      { text: ' burned down.', isFound: false },
    ],
  });
});

test('of a long paragraph the words around are shown, and dots for the rest', () => {
  const content = `¶ ${'before '.repeat(50)}mill ${'after '.repeat(50)}end`;
  const { paragraph, pieces } = findPassage(content, [51]);
  expect(paragraph).toBe(1);
  expect(pieces.map(({ text }) => text).join('')).toMatch(/^… (?:before ){10}mill(?: after){29} …$/u);
});

test('a text that is shown without a search begins at its beginning', () => {
  expect(findPassage('¶ Mill burns ¶ The mill', [])).toEqual({
    paragraph: 1,
    pieces: [{ text: 'Mill burns', isFound: false }],
  });
});
