import { describe, expect, it } from 'vitest';
import type { Article } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The sentences of a text, a bar between them. */
function sentencesOf(text: string): string {
  const article: Article = { id: 'a', text, blocks: splitBlocks(text) };
  return splitSentences(article, tokenize(text))
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

/** A bar stands where a sentence must end. */
const examples: readonly string[] = [
  'The bridge is shut. | It will open in May.',
  'Dr. Maria Stone of No. 10 spoke. | She left at 6 p.m. Friday.',
  'They met at 6 p.m. | The talks failed.',
  'The U.S. Senate voted. | He lives in the U.S. | She does not.',
  'J. K. Stone and Ann B. Reed agreed, e.g. on tax, i.e. on money. | Mr. Reed left.',
  'It fell on Jan. 5, see p. 12 and vol. 3. | Nothing else fell.',
  'We took Plan B. | It failed.',
  'It cost $3.5 million. | 40 people came.',
  '“We are full.” | She left.',
  '“We are full,” she said. | “Come back.”',
  '“Why now?” she asked. | “Why not!” he said.',
  '“Why now?” Maria Stone asked. | “Why not?” | Stone said she would go.',
  '"We are full." | "Come back."',
  "'We are full.' | 'Come back.'",
  'Nobody came … and nobody left. | Nobody … | Then rain came.',
  'Wait... what? | Yes.',
  'He stopped . . . and went on. | It rained.',
  'It was late, she said. | The bridge was shut.',
  'Acme Inc. Chairman Bill Reed resigned. | Acme Inc. | The firm said so.',
  'He left (it was late). | She stayed. | (Nobody else did.) | It rained.',
  'Stone (D-Md.) Friday called it (why?) a mess. | It was.',
  '1. Take the keys. | 2. Lock up.',
  'Norvane (NVN.L) said so. | Shares fell.',
  'She asked (at noon!) and left. | iPhones rang.',
  'The Rev. Ann Reed met Gov. Stone and Sens. Hill and Dale vs. Acme Corp. in St. Asaph. | They sang.',
  'So did I. | Stone left.',
  'The end. ” | Then rain.',
  '“We left.” | – the end came at noon.',
  'Why? – and when was it? | It was late.',
  '“Why?” Maria Stone asks. | She left.',
  '“Why now?” | Maria Stone said that it rained.',
  'It rained. | ’Tis over.',
];

describe('splitting sentences', () => {
  it.each(examples)('splits %s', (example) => {
    const marked = example.replaceAll(' | ', ' ');
    expect(sentencesOf(marked)).toBe(example);
  });

  it('ends a sentence where the space behind its stop was forgotten', () => {
    expect(sentencesOf('It was late, she said.The bridge was shut.')).toBe(
      'It was late, she said. | The bridge was shut.',
    );
  });

  it('ends a sentence behind a closing mark that the next word touches', () => {
    expect(sentencesOf('He said, "It rained."The end came.')).toBe('He said, "It rained." | The end came.');
  });

  it('keeps to its block, whatever ends it', () => {
    expect(sentencesOf('Bridge shut\n\nThe bridge is shut, e.g.\n\nby night')).toBe(
      'Bridge shut | The bridge is shut, e.g. | by night',
    );
  });

  it('reads wrapped lines as one paragraph and other lines by themselves', () => {
    const wrapped =
      'The bridge over the Orrin will be shut for the whole\nof next winter, the county said. It gave no reason\nfor it.';
    expect(sentencesOf(`Head\n\n${wrapped}`).split(' | ')).toHaveLength(3);
    const wide =
      'The bridge over the Orrin will be shut for the whole of next winter, the county of Hale said, without a reason';
    expect(sentencesOf(`Head\n\n${wide} of\n${wide} for\nit.`).split(' | ')).toHaveLength(2);
    expect(sentencesOf(`Head\n\n${wide}\nBy Ann Reed`).split(' | ')).toHaveLength(3);
    expect(sentencesOf('Head\n\nBy Ann Reed\nORRIN, May 3\nThe bridge is shut.').split(' | ')).toHaveLength(4);
  });
});
