import { expect, it } from 'vitest';
import { timeCpu } from '../bench/time-cpu.ts';
import { annotate } from './index.ts';
import { splitBlocks } from './reading/blocks.ts';

// Invented lines that go on without a stop, and paragraphs that leave their quotation marks open.
const units = [
  'Ann 34 ',
  'Ann Lind, 34, ',
  'Ann Lind said, ',
  'British firm Norvane ',
  'a memo says ',
  'a source told Ann that ',
  'alleged claims that ',
  'cars cost ',
  'found by Ann bug ',
  'in Leeds based ',
  'it is believed to be ',
  'said ',
  'the plans report ',
  '"',
  "'",
  '“a',
  '“a” said Ann ',
  '\n\n“a',
];

it.each(units)(
  'the whole analysis grows no faster than the text, for %j over and over',
  {
    timeout: 60_000,
  },
  (unit) => {
    const size = 8000;
    const [short, long] = [unit.repeat(size / unit.length), unit.repeat((8 * size) / unit.length)];
    // Eight times the text: 64 times the time if it were quadratic. A busy machine may spoil a measurement or two.
    const isLinear = Array.from({ length: 5 }).some(() => timeMs(long) < 20 * timeMs(short));
    expect(isLinear).toBe(true);
  },
);

function timeMs(text: string): number {
  return Math.max(1, timeCpu(() => annotate([{ id: 'line', text, blocks: splitBlocks(text) }]))[0]);
}
