import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, spanOfPhrase } from './noun-phrases.ts';
import { readArticle } from './read-article.ts';

function phraseBefore(text: string, word: string): string | null {
  const { wording } = readArticle({ id: 'a', text, blocks: splitBlocks(text) });
  const last = wording.tokens.findIndex((token) => token.word === word) - 1;
  const phrase = nounPhraseEndingAt(wording, last, 0);
  return phrase && wordsOf(text, spanOfPhrase(wording, phrase));
}

function phraseAfter(text: string, word: string): string | null {
  const { wording } = readArticle({ id: 'a', text, blocks: splitBlocks(text) });
  const first = wording.tokens.findIndex((token) => token.word === word) + 1;
  const phrase = nounPhraseStartingAt(wording, first, wording.tokens.length);
  return phrase && wordsOf(text, spanOfPhrase(wording, phrase));
}

function wordsOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

describe('a noun phrase that ends before a verb', () => {
  it.each([
    ['A source close to the investigation said so.', 'A source close to the investigation'],
    ['Three people familiar with the matter said so.', 'Three people familiar with the matter'],
    ['A spokeswoman for the Harwick Council said so.', 'A spokeswoman for the Harwick Council'],
    ['Last week the former minister said so.', 'the former minister'],
    ['One of the senior officials said so.', 'One of the senior officials'],
    ['Documents seen by this newspaper said so.', 'Documents seen by this newspaper'],
    ['Maria Stone and her deputy said so.', 'Maria Stone and her deputy'],
    ['Dr. Maria Stone said so.', 'Dr. Maria Stone'],
    ['The leaked emails said so.', 'The leaked emails'],
    ['When she said so, we left.', 'she'],
  ])('in “%s”', (text, expected) => {
    expect(phraseBefore(text, 'said')).toBe(expected);
  });

  it('does not run over a verb or a comma', () => {
    expect(phraseBefore('They met the mayor, officials said.', 'said')).toBe('officials');
    expect(phraseBefore('They met and officials said so.', 'said')).toBe('officials');
  });
});

describe('a noun phrase that begins after a verb', () => {
  it.each([
    ['“No,” said a senior official in Leeds.', 'a senior official in Leeds'],
    ['“No,” said Sir John Stone, the mayor.', 'Sir John Stone'],
    ['“No,” said leaked emails from a port source.', 'leaked emails from a port source'],
    ['“No,” said she.', 'she'],
    ['“No,” said one of them.', 'one of them'],
  ])('in “%s”', (text, expected) => {
    expect(phraseAfter(text, 'said')).toBe(expected);
  });
});
