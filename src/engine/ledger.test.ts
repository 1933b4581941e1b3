import { expect, test } from 'vitest';
import type { Provenance, Quotation } from './annotation.ts';
import { keepLedger } from './ledger.ts';

const text = '“One,” said Ada Brook. “Two,” said Brook. “Three,” said an aide. “Four,” said an aide. “Five.”';

test('joins the quotations of a named source and keeps unnamed ones apart', () => {
  const entries = keepLedger(text, [
    quotation('“Five.”', null, 'none'),
    quotation('“One,”', 'Ada Brook', 'named-person'),
    { ...quotation('“Two,”', 'Brook', 'named-person'), speaker: { ...place('Brook.', 5), name: 'Ada Brook' } },
    quotation('“Three,”', 'an aide', 'unnamed-person'),
    { ...quotation('“Four,”', 'an aide', 'unnamed-person'), speaker: place('an aide', 7, text.lastIndexOf('an aide')) },
  ]);
  expect(entries.map(({ name, provenance, places }) => [name, provenance, places.length])).toEqual([
    ['Ada Brook', 'named-person', 2],
    ['an aide', 'unnamed-person', 1],
    ['an aide', 'unnamed-person', 1],
    [null, 'none', 1],
  ]);
});

test.each(['named-person', 'named-organisation', 'named-document'] as const)('joins what is quoted of a %s', (rung) => {
  const brook = { ...place('Brook.', 5), name: 'Ada Brook' };
  const entries = keepLedger(text, [
    quotation('“One,”', 'Ada Brook', rung),
    { ...quotation('“Two,”', 'Brook', rung), speaker: brook },
  ]);
  expect(entries.map(({ name, places }) => [name, places.length])).toEqual([['Ada Brook', 2]]);
});

test('leaves out what is no quotation', () => {
  expect(keepLedger(text, [{ ...quotation('“One,”', null, 'none'), isQuotation: false, provenance: null }])).toEqual(
    [],
  );
});

function quotation(exact: string, speaker: string | null, provenance: Provenance): Quotation {
  return {
    parts: [place(exact)],
    isQuotation: true,
    rule: 'example',
    speaker: speaker === null ? null : place(speaker),
    cue: null,
    provenance,
    venue: null,
  };
}

function place(exact: string, length = exact.length, start = text.indexOf(exact)) {
  return { start, end: start + length };
}
