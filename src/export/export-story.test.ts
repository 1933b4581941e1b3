import { expect, test } from 'vitest';
import { exportStory } from './export-story.ts';
import { loadInventedStory } from './load-invented-story.ts';
import { createToIri } from './to-iri.ts';
import type { WebAnnotation } from './web-annotation.ts';

const toIri = createToIri('https://example.org', '/reading/');
const story = loadInventedStory();
const { files, annotations } = exportStory(story, toIri);
const markRows = readTable('/stories/bridge/annotations.csv');
const countRows = readTable('/stories/bridge/counts.csv');

test('a story and each of its texts have a file of every format beside their page', () => {
  expect(files.map(({ path }) => path)).toEqual(
    ['echo/', 'tide/', ''].flatMap((text) =>
      ['annotations.jsonld', 'annotations.json', 'annotations.csv', 'counts.csv'].map(
        (name) => `/stories/bridge/${text}${name}`,
      ),
    ),
  );
});

test('ids and sources are addresses under the base of the site', () => {
  const [first] = annotations;
  expect(first?.id).toMatch(/^https:\/\/example\.org\/reading\/stories\/bridge\/echo\/annotations\.jsonld#\w+$/u);
  expect(first?.target[0]?.source).toBe('https://example.org/reading/stories/bridge/echo/');
});

test('a mark in two pieces has two targets, counted in code points', () => {
  const quotation = find('The bridge will not hold');
  expect(quotation.target.map(({ selector: [{ exact }, { start, end }] }) => ({ exact, start, end }))).toEqual([
    { exact: '“The bridge will not hold,”', start: 3, end: 30 },
    { exact: '“Not another winter.”', start: 55, end: 76 },
  ]);
});

test('a rejected mark stays, with its state, its editor, the day and the reason', () => {
  const rejected = find('reportedly');
  expect(rejected.id).toContain('#rejected-');
  expect(rejected.motivation).toEqual(['classifying', 'moderating']);
  const who = { creator: { name: 'A. Teacher' }, created: '2026-03-05T00:00:00Z' };
  expect(rejected.body).toContainEqual(expect.objectContaining({ purpose: 'moderating', value: 'rejected', ...who }));
  expect(rejected.body).toContainEqual(
    expect.objectContaining({ purpose: 'commenting', value: 'It is a joke.', ...who }),
  );
  expect(markRows.filter((row) => row['state'] === 'rejected').map((row) => row['words'])).toEqual([
    'reportedly',
    'Leeds-based',
    'Bristol',
  ]);
});

test('what an editor added has the editor for its creator, what a rule found the rule for its generator', () => {
  expect(find('Grey paint').creator).toEqual({ name: 'B' });
  expect(find('It is understood').creator).toBeUndefined();
  expect(find('It is understood').generator.name).toMatch(/^Says Who [\d.]+, rule [a-z-]+$/u);
});

test('a comment is a body of its own, with its editor, and without a day where none is known', () => {
  expect(find('Grey paint').body.at(-1)).toEqual({
    type: 'TextualBody',
    purpose: 'commenting',
    value: 'Ask the painter.',
    format: 'text/plain',
    creator: { name: 'B' },
  });
});

test('marks of one conflict link to each other, rejected ones among themselves', () => {
  for (const [here, there] of [
    ['34', '36-year-old'],
    ['36-year-old', '34'],
    ['Bristol', 'Leeds-based'],
  ] as const) {
    const links = find(here).body.filter(({ purpose }) => purpose === 'linking');
    expect(links).toEqual([{ type: 'SpecificResource', purpose: 'linking', source: find(there).id }]);
  }
});

test('the counts of the texts are those of their rows', () => {
  expect(countRows.map((counts) => counts['text'])).toEqual(['echo', 'tide']);
  for (const counts of countRows) {
    const own = markRows.filter((row) => row['text'] === counts['text']);
    const shown = own.filter((row) => row['state'] === 'shown');
    expect(counts['marks']).toBe(String(shown.length));
    expect(counts['rejected by an editor']).toBe(String(own.length - shown.length));
    for (const kind of ['unsourced-quote', 'unnamed-source', 'conflicting-specific'])
      expect(counts[kind]).toBe(String(shown.filter((row) => row['kind'] === kind).length));
  }
});

test('the tables of the texts are, one after the other, that of the story', () => {
  const ofTexts = ['echo', 'tide'].flatMap((text) => readTable(`/stories/bridge/${text}/annotations.csv`));
  expect(ofTexts).toEqual(markRows);
});

test('a table begins with a byte-order mark, and no cell of it is a formula', () => {
  const table = files.find(({ path }) => path.endsWith('tide/annotations.csv'))?.content ?? '';
  expect(table).toMatch(/^\uFEFFstory,text,title,/u);
  expect(table).toContain(",'=Tide,");
});

test('the same story gives the same bytes', () => {
  expect(exportStory(structuredClone(story), toIri).files).toEqual(files);
});

function find(words: string): WebAnnotation {
  const found = annotations.find(({ target }) => target[0]?.selector[0].exact.includes(words));
  if (found === undefined) throw new Error(`Expected an annotation of “${words}”, found none`);
  return found;
}

/** The rows of a table whose cells hold no line ends, each by its column. */
function readTable(path: string): Record<string, string>[] {
  const table = files.find((file) => file.path === path)?.content ?? '';
  const [head = [], ...rows] = table.replace('\uFEFF', '').trimEnd().split('\r\n').map(cellsOf);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, place) => [head[place] ?? '', cell])));
}

function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))/gu)].map(({ groups }) =>
    (groups?.['quoted'] ?? groups?.['plain'] ?? '').replaceAll('""', '"'),
  );
}
