import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';
import { readArticle } from './read-article.ts';

/** The speaker of the last quotation of a text, without a verb that governs it. */
function leadOf(text: string): string | null {
  const { quotations } = readArticle({ id: 'a', text, blocks: splitBlocks(text) });
  const speaker = quotations.at(-1)?.speaker ?? null;
  return speaker && text.slice(speaker.start, speaker.end);
}

describe('quoted words that no verb governs', () => {
  it.each([
    ['Stone issued a statement, “We are full and cannot take anybody else.”', 'Stone'],
    ['Stone issued a statement, “We are full and cannot take anybody else”. She left.', 'Stone'],
    ['Maria Stone, “We are full.”', 'Maria Stone'],
    ['“We are full.” — Maria Stone', 'Maria Stone'],
    ['“We are full.” — Maria Stone\n\nShe left.', 'Maria Stone'],
    ['The mayor was blunt: “We are full.”', 'The mayor'],
    ['The firm describes itself as follows:\n\n“We build boats.”', 'The firm'],
  ])('have a speaker in “%s”', (text, speaker) => {
    expect(leadOf(text)).toBe(speaker);
  });

  it.each([
    ['they are few', 'Stone issued a statement, “We are full.”'],
    ['the sentence goes on', 'Stone issued a statement, “We are full and cannot take anybody else” and left.'],
    ['they begin like no sentence', 'Stone issued a statement, “we are full and cannot take anybody else”.'],
  ])('have none where %s', (_, text) => {
    expect(leadOf(text)).toBeNull();
  });
});
