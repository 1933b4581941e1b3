import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { analyseStory } from '../corpus/analyse-story.ts';
import type { CorpusStory, Origin } from '../corpus/corpus.ts';
import type { Correction } from '../engine/corrections/correction.ts';
import { readPlainText } from '../markdown/read-plain-text.ts';
import { gatherSources } from './gather-sources.ts';

// All texts are invented.

test('a source has its uses by story and text, each with the place of its words', () => {
  const [source, ...others] = gatherSources([
    storyOf('dam', [
      '“It leaks,” said Dr Anna Kerr. She said the wall was old.',
      '“Yes,” said Anna Kerr, an engineer.',
    ]),
  ]);
  expect(others).toEqual([]);
  expect(source).toMatchObject({
    slug: 'anna-kerr',
    kind: 'person',
    quoted: 2,
    paraphrased: 1,
    texts: 2,
    isIndexed: true,
  });
  expect(
    source?.stories[0]?.texts.map(({ letter, uses }) => [letter, ...uses.map(({ path, words }) => [path, words])]),
  ).toEqual([
    ['A', ['/stories/dam/text-0/#s-0', '“It leaks,”'], ['/stories/dam/text-0/#s-40', 'the wall was old']],
    ['B', ['/stories/dam/text-1/#s-0', '“Yes,”']],
  ]);
});

test('a marked quotation of an unnamed source leads to its mark, and the source to its own', () => {
  const [source] = gatherSources([storyOf('dam', ['“It leaks,” said one of the senior officials.'])]);
  expect(source).toMatchObject({ slug: 'unnamed--official', name: 'official' });
  const [use] = source?.stories[0]?.texts[0]?.uses ?? [];
  expect(use).toMatchObject({ label: 'Q1', path: expect.stringContaining('#m-'), provenance: 'unnamed-person' });
  expect(use?.mark).toMatchObject({ label: 'U1', path: expect.stringContaining('#m-') });
});

test('full names of two stories share a page, which has them apart; surnames alone do not', () => {
  const texts = ['“It leaks,” said Anna Kerr. “It does,” said Mr Stone.'];
  const sources = gatherSources([storyOf('dam', texts), storyOf('storm', texts)]);
  expect(sources.map(({ slug, stories }) => [slug, stories.map(({ id }) => id)])).toEqual([
    ['anna-kerr', ['dam', 'storm']],
    ['stone--in--dam', ['dam']],
    ['stone--in--storm', ['storm']],
  ]);
});

test('people are in the order of their last names', () => {
  const texts = ['“A,” said Zoe Adams. “B,” said Anna Kerr. “C,” said Ben Adams.'];
  expect(gatherSources([storyOf('dam', texts)]).map(({ name }) => name)).toEqual([
    'Ben Adams',
    'Zoe Adams',
    'Anna Kerr',
  ]);
});

test('a source of a text of unknown origin is not for search engines', () => {
  const [source] = gatherSources([storyOf('dam', ['“It leaks,” said Anna Kerr.'], { origin: 'unknown' })]);
  expect(source?.isIndexed).toBe(false);
});

test('who joined names is kept with the story', () => {
  const note = { by: 'A teacher', on: '2026-01-31', why: 'One person.' };
  const corrections: Correction[] = [{ do: 'same-as', names: ['Inez Kerr', 'Ines Kerr'], mentions: [], note }];
  const texts = ['“It leaks,” said Inez Kerr.', '“Yes,” said Ines Kerr.'];
  const [source] = gatherSources([storyOf('dam', texts, { corrections })]);
  expect(source?.stories[0]?.joins).toEqual([{ form: 'Ines Kerr', editor: note }]);
});

test('it does not matter in which order the stories come', () => {
  const one = storyOf('dam', ['“It leaks,” said Anna Kerr.']);
  const other = storyOf('storm', ['“It leaks,” said Bill Hale.']);
  expect(gatherSources([one, other])).toEqual(gatherSources([other, one]));
});

type Circumstances = { readonly origin?: Origin; readonly corrections?: readonly Correction[] };

function storyOf(id: string, texts: readonly string[], circumstances: Circumstances = {}): CorpusStory {
  const { origin = 'invented', corrections = [] } = circumstances;
  const unknown = { outlet: 'unknown', byline: 'unknown', date: 'unknown', url: 'unknown', licence: 'unknown' };
  const storyTexts = texts.map((text, place) => ({
    id: `text-${place}`,
    path: `text-${place}.txt`,
    known: { title: `Text ${place}`, 'title-supplied': true, origin, ...unknown },
    reading: readPlainText(text),
  }));
  const fields = { title: id, question: 'Who?', lang: 'en', texts: [] };
  return analyseStory(id, fields, storyTexts, { file: new VFile(), corrections, report: () => {} }).story;
}
