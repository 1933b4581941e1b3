import { expect, test } from 'vitest';
import { timeCpu } from '../../bench/time-cpu.ts';
import type { Correction } from '../corrections/correction.ts';
import { annotate } from '../index.ts';
import { splitBlocks } from '../reading/blocks.ts';
import { joinSources } from './join-sources.ts';
import { findSamePeople } from './same-people.ts';

// All texts are invented.

const note = { by: 'A teacher', on: '2026-01-31', why: 'One person, two spellings.' };

test.each([
  ['the same full name', ['“Yes,” said Anna Kerr.', '“No,” said Dr Anna Kerr.'], ['Anna Kerr ×2']],
  ['a surname that only one person bears', ['“Yes,” said Anna Kerr.', '“No,” said Ms Kerr.'], ['Anna Kerr ×2']],
  ['an initial', ['“Yes,” said A. Kerr.', '“No,” said Anna Kerr.'], ['Anna Kerr ×2']],
  ['a middle name', ['“Yes,” said Anna Kerr.', '“No,” said Anna B. Kerr.'], ['Anna B. Kerr ×2']],
  ['a body with and without its article', ['“Yes,” said the Dam Board.', '“No,” said Dam Board.'], ['Dam Board ×2']],
  ['accents', ['“Yes,” said Zoë Kerr.', '“No,” said Zoe Kerr.'], ['Zoë Kerr ×2']],
  [
    'roles and pronouns of one text',
    ['Anna Kerr, the mayor, came. “Yes,” she said. “No,” said the mayor.'],
    ['Anna Kerr ×2'],
  ],
])('%s makes one source', (_, texts, expected) => {
  expect(listSources(texts)).toEqual(expected);
});

test.each([
  ['two given names', ['“Yes,” said Anna Kerr.', '“No,” said Tom Kerr.'], ['Anna Kerr ×1', 'Tom Kerr ×1']],
  [
    'a surname that two people bear',
    ['“Yes,” said Anna Kerr. Tom Kerr was silent.', '“No,” said Dr Kerr.'],
    ['Anna Kerr ×1', 'Kerr ×1 (Anna Kerr or Tom Kerr)'],
  ],
  ['an initial that two share', ['Adam Kerr and Anna Kerr met.', '“No,” said A. Kerr.'], ['A. Kerr ×1']],
  ['a title that does not fit', ['“Yes,” said Tom Kerr.', '“No,” said Mrs Kerr.'], ['Tom Kerr ×1', 'Kerr ×1']],
  ['father and son', ['“Yes,” said Jack Kerr.', '“No,” said Jack Kerr Jr.'], ['Jack Kerr ×1', 'Jack Kerr Jr ×1']],
  [
    'two middle names',
    ['“Yes,” said John A. Kerr.', '“No,” said John B. Kerr.', '“Well,” said John Kerr.'],
    ['John A. Kerr ×1', 'John B. Kerr ×1', 'John Kerr ×1'],
  ],
  [
    'an office whose holders change',
    ['Anna Kerr, the mayor, came. “Yes,” said the mayor.', 'Tom Reed, the mayor, came. “No,” said the mayor.'],
    ['Anna Kerr ×1', 'Tom Reed ×1'],
  ],
  [
    'a person and a body of the name',
    ['“Yes,” said Anna Kerr.', '“No,” said Kerr Ltd.'],
    ['Anna Kerr ×1', 'Kerr Ltd ×1'],
  ],
])('%s makes two', (_, texts, expected) => {
  expect(listSources(texts)).toEqual(expected);
});

test('unnamed sources stand under their noun, those without any source under nobody', () => {
  const sources = join([
    '“Yes,” said a senior official.',
    'One of the officials said it leaks. Up went a cry: “It leaks and leaks.”',
  ]);
  expect(sources.map(({ kind, name, uses }) => [kind, name, uses.map(({ manner }) => manner)])).toEqual([
    ['unnamed', 'official', ['quoted', 'paraphrased']],
    ['nobody', '', ['quoted']],
  ]);
  expect(sources[0]?.uses.every(({ mark }) => mark !== null)).toBe(true);
});

test('somebody called by an age or a pronoun alone is a person', () => {
  const names = join(['“It leaks,” a 22-year-old said. “It leaks again,” he said.']).map(({ kind, name }) => [
    kind,
    name,
  ]);
  expect(names).toEqual([['unnamed', 'person']]);
});

test('an unnamed source that is used without its words is a source too', () => {
  const [source] = join(['The dam reportedly leaks.']);
  expect(source).toMatchObject({ kind: 'nobody', uses: [{ manner: 'used', provenance: 'none' }] });
});

test('the rule that joined two names is told', () => {
  const [source] = join(['“Yes,” said Anna Kerr.', '“No,” said Ms Kerr.', '“No,” said Ms Kerr again.']);
  expect(source?.joins).toEqual([{ form: 'Kerr', rule: 'surname' }]);
});

test('an editor joins names and mentions, and is told', () => {
  const texts = ['“Yes,” said Inez Kerr. “No,” said an engineer. “Well,” said an engineer.', '“No,” said Ines Kerr.'];
  const mentions = [{ article: 'text-0', exact: 'an engineer', occurrence: 1 }];
  const { sources, problems } = run(texts, [sameAs(['Inez Kerr', 'Ines Kerr'], mentions)]);
  expect(problems).toEqual([]);
  expect(sources.map(({ name, uses }) => `${name} ×${uses.length}`)).toEqual(['Inez Kerr ×3', 'engineer ×1']);
  expect(sources[0]?.joins).toEqual([
    { form: 'Ines Kerr', editor: note },
    { form: 'an engineer', editor: note },
  ]);
  expect(sources[0]?.uses.map(({ article, provenance }) => [article, provenance])).toEqual([
    ['text-0', 'named-person'],
    ['text-0', 'unnamed-person'],
    ['text-1', 'named-person'],
  ]);
});

test('joins follow from joins', () => {
  const texts = ['“Yes,” said Ann Kerr.', '“No,” said Anne Kerr.', '“No,” said Nan Kerr.'];
  const { sources, problems } = run(texts, [sameAs(['Anne Kerr', 'Nan Kerr']), sameAs(['Ann Kerr', 'Nan Kerr'])]);
  expect(problems).toEqual([]);
  expect(sources.map(({ name, uses }) => `${name} ×${uses.length}`)).toEqual(['Ann Kerr ×3']);
});

test.each([
  [
    sameAs(['Anna Kerr', 'Tom Kehr']),
    'error',
    'no source of this story is called “Tom Kehr”; the nearest name is “Tom Kerr”',
  ],
  [
    sameAs(['Anna Kerr'], [{ article: 'text-0', exact: 'an engine' }]),
    'error',
    'the words “an engine” do not stand in text-0',
  ],
  [sameAs(['Anna Kerr'], [{ article: 'text-0', exact: 'Yes' }]), 'error', '“Yes” names no source there'],
  [sameAs(['Anna Kerr', 'Ms Kerr', 'Anna Kerr']), 'error', 'no source of this story is called “Ms Kerr”'],
  [sameAs(['Anna Kerr', 'Anna Kerr']), 'superfluous', 'these are one source without it'],
])('a join that cannot be or is not needed is told', (correction, severity, reason) => {
  const { problems } = run(['“Yes,” said Anna Kerr. “No,” said Tom Kerr.'], [correction]);
  expect(problems).toMatchObject([{ index: 0, severity, reason: expect.stringContaining(reason) }]);
});

test('the time that joining people takes grows no faster than the number of names', () => {
  const timeFor = (count: number) => {
    const people = Array.from({ length: count }, (_, at) => ({ name: `Kim${at} Kerr`, gender: undefined }));
    const [ms] = timeCpu(() => {
      const bearerOf = findSamePeople(people);
      for (const { name } of people) bearerOf(name);
    });
    return ms;
  };
  timeFor(1000);
  expect(timeFor(40_000)).toBeLessThan(40 * Math.max(timeFor(4000), 5));
});

function sameAs(
  names: readonly string[],
  mentions: Extract<Correction, { do: 'same-as' }>['mentions'] = [],
): Correction {
  return { do: 'same-as', names, mentions, note };
}

function listSources(texts: readonly string[]): string[] {
  return join(texts).map(
    ({ name, uses, mayBe }) => `${name} ×${uses.length}${mayBe.length > 0 ? ` (${mayBe.join(' or ')})` : ''}`,
  );
}

function join(texts: readonly string[]) {
  return run(texts, []).sources;
}

function run(texts: readonly string[], corrections: readonly Correction[]) {
  const articles = texts.map((text, place) => ({ id: `text-${place}`, text, blocks: splitBlocks(text) }));
  const analysis = annotate(articles);
  return joinSources(
    analysis.articles.map(({ reading }) => reading),
    analysis.annotations,
    corrections,
  );
}
