import { expect, test } from 'vitest';
import type { Article, Finding, Specific } from '../annotation.ts';
import { splitBlocks } from '../reading/blocks.ts';
import { correctMarks } from './correct-marks.ts';
import { correctSpecifics } from './correct-specifics.ts';
import type { Correction } from './correction.ts';

const note = { did: 'reject', by: 'A teacher', on: '2026-01-31', why: 'An example.' } as const;
const articles = new Map(
  [
    article('a', 'An aide said the dam broke on 3 May. Another aide said nothing.'),
    article('b', 'The dam broke on 4 May, an engineer said. Water rose to nine feet.'),
  ].map((one) => [one.id, one]),
);
const aide: Finding = finding('a', 'An aide', 'person');
const specific: Specific = {
  slot: 'dam broke when',
  question: 'When did the dam break?',
  type: 'date',
  verdict: 'contradiction',
  mentions: [mention('a', '3 May'), mention('b', '4 May')],
  rule: 'event-when',
  by: 'rule',
};

test('rejects a mark and keeps it among the rejected, with the note', () => {
  const { findings, rejected, problems } = correctMarks(articles, [aide], [correction('reject', ['a', 'An aide'])]);
  expect(findings).toEqual([]);
  expect(rejected).toEqual([{ ...aide, editor: note }]);
  expect(problems).toEqual([]);
});

test('changes and adds marks', () => {
  const set = { subtype: 'group', explanation: 'They are not named.' };
  const { findings } = correctMarks(
    articles,
    [aide],
    [correction('change', ['a', 'An aide'], { set }), correction('add', ['b', 'an engineer'], { set })],
  );
  expect(findings.map(({ rule, subtype, explanation }) => [rule, subtype, explanation])).toEqual([
    ['example', 'group', 'They are not named.'],
    ['editor', 'group', 'They are not named.'],
  ]);
});

test.each([
  ['a mayor', undefined, 'do not stand in a'],
  ['aide said', undefined, 'stand in 2 places'],
  ['n aide said the', undefined, 'inside a word'],
  ['An aide', 'c', 'no text “c”'],
])('refuses %j with a reason', (exact, text, reason) => {
  const { problems } = correctMarks(articles, [aide], [correction('reject', [text ?? 'a', exact])]);
  expect(problems).toMatchObject([{ index: 0, severity: 'error', reason: expect.stringContaining(reason) }]);
});

test('a mark that an editor confirms and nobody marks any more is an error', () => {
  const { problems } = correctMarks(articles, [], [correction('confirm', ['a', 'An aide'])]);
  expect(problems).toMatchObject([{ severity: 'error', ruleId: 'mark-not-found' }]);
});

test('reports a correction that is no longer needed', () => {
  const { problems } = correctMarks(articles, [], [correction('reject', ['a', 'An aide'])]);
  expect(problems).toMatchObject([{ severity: 'superfluous' }]);
});

test('rejects, renames and regrades a conflict', () => {
  const conflict = { kind: 'conflicting-specific' } as const;
  expect(
    correctSpecifics(articles, [specific], [correction('reject', ['a', '3 May'], conflict)], nobody),
  ).toMatchObject({
    specifics: [],
    rejected: [{ slot: specific.slot }],
  });
  const set = { question: 'On which day did the dam break?', strength: 'divergence' } as const;
  const { specifics } = correctSpecifics(
    articles,
    [specific],
    [correction('change', ['b', '4 May'], { ...conflict, set })],
    nobody,
  );
  expect(specifics).toMatchObject([{ question: set.question, verdict: 'divergence', by: 'rule', editor: note }]);
});

test('adds a mention to a conflict, a whole conflict, and joins two', () => {
  const kind = 'conflicting-specific';
  const set = { question: 'Who said so?', type: 'identity', strength: 'divergence' } as const;
  const to = { article: 'a', exact: '3 May' };
  const { specifics, problems } = correctSpecifics(
    articles,
    [specific],
    [
      correction('add', ['b', 'nine feet'], { kind, to }),
      {
        ...correction('add', ['a', 'An aide'], { kind, set }),
        mentions: [quote('a', 'An aide'), quote('b', 'an engineer')],
      },
      { ...correction('join', ['a', 'An aide'], { kind }), mentions: [quote('a', '3 May'), quote('b', 'an engineer')] },
    ],
    ({ article }) => (article === 'b' ? engineer : null),
  );
  expect(problems).toEqual([]);
  expect(specifics).toHaveLength(1);
  expect(specifics[0]?.mentions.map(({ value, editor, source }) => [value, editor?.by, source])).toEqual([
    ['An aide', 'A teacher', null],
    ['3 May', undefined, null],
    ['4 May', undefined, null],
    ['an engineer', 'A teacher', engineer],
    ['nine feet', 'A teacher', engineer],
  ]);
});

test('a mention that differs makes a conflict of an agreement only where its strength is said', () => {
  const agreement: Specific = {
    ...specific,
    verdict: 'agreement',
    mentions: [mention('a', '3 May'), { ...mention('b', '4 May'), value: '3 May' }],
  };
  const add = correction('add', ['b', 'nine feet'], {
    kind: 'conflicting-specific',
    to: { article: 'a', exact: '3 May' },
  });
  const refused = correctSpecifics(articles, [agreement], [add], nobody);
  expect(refused.specifics).toEqual([agreement]);
  expect(refused.problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('strength') }]);
  const graded = correctSpecifics(articles, [agreement], [{ ...add, set: { strength: 'divergence' } }], nobody);
  expect(graded.specifics).toMatchObject([{ verdict: 'divergence' }]);
});

test('a conflict that the engine finds need not be added', () => {
  const set = { question: 'When?', type: 'date', strength: 'divergence' } as const;
  const mentions = [quote('a', '3 May'), quote('b', '4 May')];
  const add = { ...correction('add', ['a', '3 May'], { kind: 'conflicting-specific', set }), mentions };
  const { specifics, problems } = correctSpecifics(articles, [specific], [add], nobody);
  expect(specifics).toEqual([specific]);
  expect(problems).toMatchObject([{ severity: 'superfluous' }]);
});

test('a conflict that is added must say what it is', () => {
  const { problems } = correctSpecifics(
    articles,
    [],
    [correction('add', ['a', 'An aide'], { kind: 'conflicting-specific' })],
    nobody,
  );
  expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('set: {') }]);
});

const engineer = { start: 29, end: 40, isUnnamed: true };

function nobody() {
  return null;
}

function article(id: string, text: string): Article {
  return { id, text, blocks: splitBlocks(text) };
}

function quote(id: string, exact: string) {
  return { article: id, exact };
}

function correction(
  action: Correction['do'],
  [id, exact]: readonly [string, string],
  rest: Partial<Correction> = {},
): Correction {
  return { do: action, kind: 'unnamed-source', mentions: [quote(id, exact)], set: {}, note, ...rest };
}

function place(id: string, exact: string) {
  const start = articles.get(id)?.text.indexOf(exact) ?? -1;
  return { article: id, start, end: start + exact.length };
}

function finding(id: string, exact: string, subtype: string): Finding {
  const { article: name, ...span } = place(id, exact);
  return { kind: 'unnamed-source', article: name, spans: [span], subtype, rule: 'example', explanation: 'An example.' };
}

function mention(id: string, exact: string) {
  return { ...place(id, exact), value: exact, against: [], source: null };
}
