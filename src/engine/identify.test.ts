import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Finding } from './annotation.ts';
import { identify } from './identify.ts';
import { splitBlocks } from './reading/blocks.ts';

const text = 'An aide spoke. Later an aide spoke. A clerk wrote down what the aide had said to the other clerk.';
const article: Article = { id: 'a', text, blocks: splitBlocks(text) };
const findings = [finding(0, 7), finding(21, 28), finding(36, 43), finding(36, 49)];

test('ids do not depend on the order of the findings', () => {
  const ids = identify([article], findings).map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(identify([article], shuffled).map(({ id }) => id)).toEqual(ids);
    }),
  );
});

test('an id stays when text beyond its context changes', () => {
  const far = ' '.repeat(40);
  const [before] = identify([{ ...article, text: `${far}an aide${far}` }], [finding(40, 47)]);
  const [after] = identify([{ ...article, text: `Preface. ${far}an aide${far}Postscript.` }], [finding(49, 56)]);
  expect(after?.id).toBe(before?.id);
});

test('an id stays from version to version: links and saved work hold it', () => {
  expect(identify([article], findings).map(({ id }) => id)).toEqual([
    'kglcic14hu',
    'ubt9nc49gm',
    'uf316mg3nm',
    '11ba8n6nh2o',
  ]);
});

test('equal words in equal context get different ids', () => {
  const line = 'an aide. '.repeat(20);
  const ids = identify([{ ...article, text: line }], [finding(72, 79), finding(81, 88), finding(90, 97)]).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(3);
});

test('annotations stand in order of the text, longer ones first', () => {
  const spans = identify([article], findings.toReversed()).map(({ spans: [span] }) => [span?.start, span?.end]);
  expect(spans).toEqual([
    [0, 7],
    [21, 28],
    [36, 49],
    [36, 43],
  ]);
});

test('a finding in an unknown article is a broken promise', () => {
  expect(() => identify([], findings)).toThrow('names no place');
});

function finding(start: number, end: number): Finding {
  return {
    kind: 'unnamed-source',
    article: 'a',
    spans: [{ start, end }],
    subtype: 'person',
    rule: 'example',
    explanation: 'An example.',
  };
}
