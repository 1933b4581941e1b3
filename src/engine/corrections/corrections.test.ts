import { expect, test } from 'vitest';
import type { Article, Finding, Specific } from '../annotation.ts';
import { splitBlocks } from '../reading/blocks.ts';
import { correctAll } from './correct.ts';
import type { Correction, CorrectionSet, MarkCorrection } from './correction.ts';
import type { Place } from './locate.ts';

const note = { did: 'reject', by: 'A teacher', on: '2026-01-31', why: 'An example.' } as const;
const articles = new Map(
  [
    article('a', 'An aide said the dam broke on 3 May. Another aide said nothing.'),
    article('b', 'The dam broke on 4 May, an engineer said. Water rose to nine feet.'),
  ].map((one) => [one.id, one]),
);
const engineer = { start: 29, end: 40, isUnnamed: true };
const texts = { articles, sourceOf: ({ article: id }: Place) => (id === 'b' ? engineer : null) };
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
  const { findings, rejected, problems } = correctMarks([aide], [correction('reject', ['a', 'An aide'])]);
  expect(findings).toEqual([]);
  expect(rejected).toEqual([{ ...aide, editor: note }]);
  expect(problems).toEqual([]);
});

test('changes and adds marks', () => {
  const set = { subtype: 'group', explanation: 'They are not named.' };
  const { findings } = correctMarks(
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
  const { problems } = correctMarks([aide], [correction('reject', [text ?? 'a', exact])]);
  expect(problems).toMatchObject([{ index: 0, severity: 'error', reason: expect.stringContaining(reason) }]);
});

test('of several marks that words meet, the one whose words are most like them is meant', () => {
  const longer = finding('a', 'An aide said the dam broke', 'hearsay');
  const shorter = finding('a', 'aide', 'group');
  for (const findings of [
    [longer, aide, shorter],
    [shorter, aide, longer],
  ]) {
    const { rejected } = correctMarks(findings, [correction('reject', ['a', 'An aide'])]);
    expect(rejected).toEqual([{ ...aide, editor: note }]);
  }
});

test('a mark at the same place of another text, or of another kind, is not meant', () => {
  const others: Finding[] = [
    { ...aide, article: 'b' },
    { ...aide, kind: 'unsourced-quote' },
  ];
  const { findings, problems } = correctMarks(others, [correction('reject', ['a', 'An aide'])]);
  expect(findings).toEqual(others);
  expect(problems).toMatchObject([{ severity: 'superfluous' }]);
});

test.each<CorrectionSet>([
  { kind: 'unsourced-quote' },
  { subtype: 'group' },
  { explanation: 'Nobody is named.' },
  { extent: 'An aide said' },
])('a change of one thing, %j, is carried out', (set) => {
  const { findings, problems } = correctMarks([aide], [correction('change', ['a', 'An aide'], { set })]);
  const { extent, ...said } = set;
  const { start, end } = place('a', extent ?? 'An aide');
  expect(problems).toEqual([]);
  expect(findings).toEqual([{ ...aide, ...said, spans: [{ start, end }], editor: note }]);
});

test('a mark in two pieces becomes one piece', () => {
  const { start, end } = place('a', 'aide');
  const inPieces = { ...aide, spans: [...aide.spans, { start: end + 1, end: end + 5 }] };
  const set = { extent: 'An aide' };
  const { findings, problems } = correctMarks([inPieces], [correction('change', ['a', 'An aide'], { set })]);
  expect(problems).toEqual([]);
  expect(findings).toMatchObject([{ spans: [{ start: start - 3, end }] }]);
});

test.each<CorrectionSet>([{ subtype: 'group' }, { explanation: 'Nobody is named.' }])(
  'a mark that is added with nothing but %j is a fault of the border',
  (set) => {
    const add = correction('add', ['b', 'an engineer'], { set });
    expect(() => correctMarks([], [add])).toThrow('Expected an added mark to have a subtype and an explanation');
  },
);

test('a mark that an editor confirms and nobody marks any more is an error', () => {
  const { problems } = correctMarks([], [correction('confirm', ['a', 'An aide'])]);
  expect(problems).toMatchObject([{ severity: 'error', ruleId: 'mark-not-found' }]);
});

test('reports a correction that is no longer needed', () => {
  const { problems } = correctMarks([], [correction('reject', ['a', 'An aide'])]);
  expect(problems).toMatchObject([{ severity: 'superfluous' }]);
});

test('rejects, renames and regrades a conflict', () => {
  const conflict = { kind: 'conflicting-specific' } as const;
  expect(correctSpecifics([specific], [correction('reject', ['a', '3 May'], conflict)])).toMatchObject({
    specifics: [],
    rejected: [{ slot: specific.slot }],
  });
  const set = { question: 'On which day did the dam break?', strength: 'divergence' } as const;
  const { specifics } = correctSpecifics([specific], [correction('change', ['b', '4 May'], { ...conflict, set })]);
  expect(specifics).toMatchObject([{ question: set.question, verdict: 'divergence', by: 'rule', editor: note }]);
});

test('adds a mention to a conflict, a whole conflict, and joins two', () => {
  const kind = 'conflicting-specific';
  const set = { question: 'Who said so?', type: 'identity', strength: 'divergence' } as const;
  const to = { article: 'a', exact: '3 May' };
  const { specifics, problems } = correctSpecifics(
    [specific],
    [
      correction('add', ['b', 'nine feet'], { kind, to }),
      {
        ...correction('add', ['a', 'An aide'], { kind, set }),
        mentions: [quote('a', 'An aide'), quote('b', 'an engineer')],
      },
      { ...correction('join', ['a', 'An aide'], { kind }), mentions: [quote('a', '3 May'), quote('b', 'an engineer')] },
    ],
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
  const refused = correctSpecifics([agreement], [add]);
  expect(refused.specifics).toEqual([agreement]);
  expect(refused.problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('strength') }]);
  const graded = correctSpecifics([agreement], [{ ...add, set: { strength: 'divergence' as const } }]);
  expect(graded.specifics).toMatchObject([{ verdict: 'divergence' }]);
});

test('words that stand less often than a correction says are told so', () => {
  const mentions = [{ ...quote('a', 'aide said'), occurrence: 3 }];
  const { problems } = correctMarks([aide], [{ ...correction('reject', ['a', 'aide said']), mentions }]);
  expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('do not stand in a 3 times') }]);
});

test('all that is rejected is kept', () => {
  const other = finding('a', 'Another aide', 'person');
  const { findings, rejected } = correctMarks(
    [aide, other],
    [correction('reject', ['a', 'An aide']), correction('reject', ['a', 'Another aide'])],
  );
  expect(findings).toEqual([]);
  expect(rejected).toEqual([aide, other].map((one) => ({ ...one, editor: note })));
});

test('conflicts are joined only where each of the mentions belongs to one', () => {
  const conflict = { kind: 'conflicting-specific' } as const;
  const mentions = [quote('a', '3 May'), quote('b', 'nine feet')];
  const { specifics, problems } = correctSpecifics(
    [specific],
    [{ ...correction('join', ['a', '3 May'], conflict), mentions }],
  );
  expect(specifics).toEqual([specific]);
  expect(problems).toMatchObject([{ severity: 'error', ruleId: 'conflict-not-corrected' }]);
});

test('two conflicts cannot be added with one question', () => {
  const set = { question: 'Who said so?', type: 'identity', strength: 'divergence' } as const;
  const [first, second] = [
    [quote('a', 'An aide'), quote('b', 'an engineer')],
    [quote('a', 'Another aide'), quote('b', 'Water')],
  ].map((mentions) => ({ ...correction('add', ['a', 'An aide'], { kind: 'conflicting-specific', set }), mentions }));
  if (first === undefined || second === undefined) throw new Error('Expected two corrections');
  const { specifics, problems } = correctSpecifics([], [first, second]);
  expect(specifics).toHaveLength(1);
  expect(problems).toMatchObject([{ index: 1, severity: 'error', reason: expect.stringContaining('already') }]);
});

test('a conflict that the engine finds need not be added', () => {
  const set = { question: 'When?', type: 'date', strength: 'divergence' } as const;
  const mentions = [quote('a', '3 May'), quote('b', '4 May')];
  const add = { ...correction('add', ['a', '3 May'], { kind: 'conflicting-specific', set }), mentions };
  const { specifics, problems } = correctSpecifics([specific], [add]);
  expect(specifics).toEqual([specific]);
  expect(problems).toMatchObject([{ severity: 'superfluous' }]);
});

test('what an editor gives another kind and extent is marked as that, at these words alone', () => {
  const set = {
    kind: 'unsourced-quote',
    subtype: 'none',
    explanation: 'Nobody is named.',
    extent: 'aide said',
  } as const;
  const { findings, problems } = correctMarks([aide], [correction('change', ['a', 'An aide'], { set })]);
  const { start, end } = place('a', 'aide said');
  expect(problems).toEqual([]);
  expect(findings).toMatchObject([{ kind: 'unsourced-quote', subtype: 'none', spans: [{ start, end }], editor: note }]);
});

test('a mention of a conflict gets another extent, and its source with it', () => {
  const change = correction('change', ['b', '4 May'], {
    kind: 'conflicting-specific',
    set: { extent: 'broke on 4 May' },
  });
  const { specifics } = correctSpecifics([specific], [change]);
  const { start, end } = place('b', 'broke on 4 May');
  expect(specifics[0]?.mentions[1]).toMatchObject({ start, end, value: '4 May', source: engineer });
});

test.each(['Another aide', 'n aide said', 'a mayor'])('refuses the extent %j', (extent) => {
  const { problems } = correctMarks([aide], [correction('change', ['a', 'An aide'], { set: { extent } })]);
  expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('extent') }]);
});

test('what is so without a correction is reported, and no editor is named for it', () => {
  const conflict = { kind: 'conflicting-specific' } as const;
  const { problems, marks, specifics } = correctAll(
    { findings: [aide], specifics: [specific] },
    [
      correction('change', ['a', 'An aide'], { set: { subtype: 'person', extent: 'An aide' } }),
      correction('change', ['a', '3 May'], { ...conflict, set: { strength: 'contradiction' } }),
      correction('add', ['b', '4 May'], { ...conflict, to: quote('a', '3 May') }),
      { ...correction('join', ['a', '3 May'], conflict), mentions: [quote('a', '3 May'), quote('b', '4 May')] },
    ],
    texts,
  );
  expect(problems.map(({ index, severity }) => [index, severity])).toEqual(
    [0, 1, 2, 3].map((index) => [index, 'superfluous']),
  );
  expect([marks.kept, specifics.kept]).toEqual([[aide], [specific]]);
});

test('a comment goes with a mark, with a conflict, or with the words of a paragraph', () => {
  const said = { says: 'Look again.', by: 'A teacher', on: '2026-01-31' };
  const { marks, specifics, comments, problems } = correctAll(
    { findings: [aide], specifics: [specific] },
    [
      { do: 'comment', kind: 'unnamed-source', mentions: [quote('a', 'aide said the')], comment: said },
      { do: 'comment', kind: 'conflicting-specific', mentions: [quote('b', '4 May')], comment: said },
      { do: 'comment', mentions: [quote('b', 'Water')], comment: said },
      { do: 'comment', kind: 'unsourced-quote', mentions: [quote('b', 'Water')], comment: said },
    ],
    texts,
  );
  expect([marks.kept, specifics.kept]).toMatchObject([[{ comments: [said] }], [{ comments: [said] }]]);
  expect(comments).toEqual([{ ...place('b', 'Water'), ...said }]);
  expect(problems).toMatchObject([{ index: 3, severity: 'error', reason: expect.stringContaining('delete `kind:`') }]);
});

test('words that name no one place are told apart by their place in the correction', () => {
  const conflict = { kind: 'conflicting-specific' } as const;
  const { problems } = correctSpecifics(
    [specific],
    [
      { ...correction('reject', ['a', '3 May'], conflict), mentions: [quote('a', '3 May'), quote('b', '5 May')] },
      correction('add', ['b', '4 May'], { ...conflict, to: quote('a', '6 May') }),
    ],
  );
  expect(problems.map(({ lost }) => lost)).toEqual([
    { mention: quote('b', '5 May'), at: 1 },
    { mention: quote('a', '6 May'), at: 'to' },
  ]);
});

function correctMarks(findings: readonly Finding[], corrections: readonly Correction[]) {
  const { marks, comments, problems } = correctAll({ findings, specifics: [] }, corrections, texts);
  return { findings: marks.kept, rejected: marks.rejected, comments, problems };
}

function correctSpecifics(found: readonly Specific[], corrections: readonly Correction[]) {
  const { specifics, problems } = correctAll({ findings: [], specifics: found }, corrections, texts);
  return { specifics: specifics.kept, rejected: specifics.rejected, problems };
}

function article(id: string, text: string): Article {
  return { id, text, blocks: splitBlocks(text) };
}

function quote(id: string, exact: string) {
  return { article: id, exact };
}

function correction(
  action: MarkCorrection['do'],
  [id, exact]: readonly [string, string],
  rest: Partial<MarkCorrection> = {},
): MarkCorrection {
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
