import { describe, expect, it } from 'vitest';
import type { Quotation } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { readArticle } from './read-article.ts';

function quote(text: string): readonly Quotation[] {
  return readArticle({ id: 'a', text, blocks: splitBlocks(text) }).quotations;
}

function lastSpeaker(text: string): { exact: string; name: string | undefined } | null {
  const speaker = quote(text).at(-1)?.speaker ?? null;
  return speaker && { exact: text.slice(speaker.start, speaker.end), name: speaker.name };
}

describe('speakers', () => {
  it.each([
    ['Maria Stone left. “It was late,” Stone said.', 'Stone', 'Maria Stone'],
    ['“It was late,” said Dr. Maria Stone, an engineer.', 'Dr. Maria Stone', 'Maria Stone'],
    ['Maria Stone left. “It was late,” she said.', 'she', 'Maria Stone'],
    ['Maria Stone said it was late. Her vow to “put it right” failed.', 'Her', 'Maria Stone'],
    ['Judge Maria Stone said the firm had shown “a reckless disregard”.', 'Judge Maria Stone', 'Maria Stone'],
    ['Maria Stone met Tom Hale. “It was late,” he said.', 'he', 'Tom Hale'],
    ['Maria Stone, the mayor, left. “It was late,” the mayor said.', 'the mayor', 'Maria Stone'],
    ['Health Secretary Maria Stone said it was “late”.', 'Health Secretary Maria Stone', 'Maria Stone'],
    ['“It was late,” harbour Chief Maria Stone said.', 'Chief Maria Stone', 'Maria Stone'],
    ['Maria Stone, who once wrote that “ferries are for the rich”, left.', 'who', 'Maria Stone'],
    ['Norvane closed its yard. “It was late,” a spokesman for Norvane said.', 'a spokesman for Norvane', 'Norvane'],
    ['Norvane said it closed. “It was late,” a spokeswoman said.', 'a spokeswoman', 'Norvane'],
    [
      'Norvane said it closed. The firm declined to say why. “It was late,” a spokeswoman said.',
      'a spokeswoman',
      'Norvane',
    ],
    [
      'Norvane said it closed. The council would not say why. “It was late,” a spokeswoman said.',
      'a spokeswoman',
      undefined,
    ],
    [
      'Norvane said it closed. Police would not say why. “It was late,” a spokeswoman said.',
      'a spokeswoman',
      undefined,
    ],
    [
      '“It was late,” said Ann Roe. Asked why it was so late, Maria Stone laughed. “Nobody came,” she said.',
      'she',
      'Maria Stone',
    ],
    [
      '“It was late,” said Ann Roe. The head of the yard, Maria Stone, stood up. “Nobody came,” she said.',
      'she',
      'Maria Stone',
    ],
    ['“It was late,” said Ann Roe. Maria Stone left. “Nobody came,” she said.', 'she', 'Maria Stone'],
    ['Maria Stone left. “It was late,” said Ann Roe. “Nobody came,” she said.', 'she', 'Ann Roe'],
    [
      '“It was late,” a mayor said. Maria Stone, the mayor, left. “So what,” the mayor said.',
      'the mayor',
      'Maria Stone',
    ],
    ['Norvane said it closed. The firm said it was “late”.', 'The firm', 'Norvane'],
    ['The Harwick Courier said it was closed. The newspaper said it was “late”.', 'The newspaper', 'Harwick Courier'],
  ])('in “%s”', (text, exact, name) => {
    const speaker = lastSpeaker(text);
    expect(speaker?.exact).toBe(exact);
    expect(speaker?.name).toBe(name);
  });

  it('never takes a town where somebody acts for “she”', () => {
    expect(
      lastSpeaker('Those in Harwick left. “It was late,” she said. It is in the Harwick Courier.')?.name,
    ).toBeUndefined();
  });

  it('never takes a woman for “he”', () => {
    expect(lastSpeaker('Maria Stone left. “It was late,” he said.')?.name).toBeUndefined();
  });

  it('takes a role for the last who was brought in by it, named or not', () => {
    const text = 'Maria Stone, the mayor, left. “It was late,” a mayor said. “So what,” the mayor said.';
    expect(lastSpeaker(text)).toEqual({ exact: 'the mayor', name: undefined });
  });

  it('takes a firm that is told apart for no other that spoke', () => {
    const text = 'Norvane said: “It was late.” “We are full,” the rival firm said.';
    expect(lastSpeaker(text)).toEqual({ exact: 'the rival firm', name: undefined });
  });

  it('takes a body of its own for no other that spoke', () => {
    const text = 'Norvane said it closed its yard. The union said it was “far too late”.';
    expect(lastSpeaker(text)).toEqual({ exact: 'The union', name: undefined });
  });
});

describe('provenance', () => {
  it.each([
    ['“It was late,” said Maria Stone.', 'named-person'],
    ['The National Ferry Strategy says it is “late”.', 'named-organisation'],
    ['“It was late,” Norvane said.', 'named-organisation'],
    ['“It was late,” said a spokesperson for Norvane.', 'named-organisation'],
    ['“It was late,” said a senior official.', 'unnamed-person'],
    ['A senior official left. He said it was “far too late for all of us”.', 'unnamed-person'],
    ['“It was late,” read one note.', 'undisclosed-document'],
    ['The ferry left. “It was far too late for everybody on board.”', 'none'],
  ])('of “%s”', (text, rung) => {
    expect(quote(text).map(({ provenance }) => provenance)).toEqual([rung]);
  });
});

describe('quotations', () => {
  it('are one where their attribution interrupts them', () => {
    expect(quote('“We left,” said Maria Stone. “It was late.”').map(({ parts }) => parts.length)).toEqual([2]);
  });

  it('go on before a stop that stands behind the mark', () => {
    expect(quote('“We left,” said Maria Stone. “It was late”. She sat.').map(({ parts }) => parts.length)).toEqual([2]);
  });

  it('go on in the next paragraph and in none after it', () => {
    const rungs = (text: string) => quote(text).map(({ provenance }) => provenance);
    expect(rungs('“We left,” said Maria Stone.\n\n“Nobody came.”')).toEqual(['named-person']);
    expect(rungs('“We left,” said Maria Stone.\n\nIt rained.\n\n“Nobody came.”')).toEqual(['named-person', 'none']);
  });

  it('are two where a reporting expression of its own stands with the second', () => {
    expect(quote('“We left,” said Maria Stone. She added: “It was late.”').map(({ parts }) => parts.length)).toEqual([
      1, 1,
    ]);
  });
});

describe('venues', () => {
  it.each([
    ['“It was late,” Norvane said in a statement.', 'in a statement'],
    ['“It was late,” Maria Stone told the Harwick Courier.', 'told the Harwick Courier'],
    ['“It was late,” Maria Stone wrote on Facebook.', 'on Facebook'],
    ['“It was late,” Maria Stone told the Harwick Courier. She added: “Very late.”', 'told the Harwick Courier'],
    ['“It was late,” Maria Stone told the Harwick Courier. Stone added: “Very late.”', 'told the Harwick Courier'],
    ['“It was late,” Maria Stone told the Harwick Courier. She said: “Very late.”', 'told the Harwick Courier'],
    ['“It was late,” Maria Stone told the Harwick Courier.\n\nShe added: “Very late.”', 'told the Harwick Courier'],
    ['“It was late,” Maria Stone told the Harwick Courier.\n\nRain fell.\n\nShe added: “Very late.”', null],
    ['“It was late,” Maria Stone told the Harwick Courier. Rain fell. “It was wet,” said Maria Stone.', null],
    ['“It was late,” Maria Stone said.', null],
  ])('of “%s”', (text, expected) => {
    const venue = quote(text).at(-1)?.venue ?? null;
    expect(venue && text.slice(venue.start, venue.end)).toBe(expected);
  });
});
