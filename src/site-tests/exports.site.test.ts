import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { exportFormats } from '../export/export-formats.ts';
import { filesOf, readBuiltPages } from './built-pages.ts';

const { corpus } = loadCorpus('.');
const pages = readBuiltPages('dist');
const articles = corpus.stories.flatMap((story) => story.articles);
const places = [
  { page: 'kinds/', files: '', articles },
  ...corpus.stories.map(({ id, articles }) => ({ page: `stories/${id}/`, files: `stories/${id}/`, articles })),
  ...articles.map((article) => {
    const page = `stories/${article.story}/${article.id}/`;
    return { page, files: page, articles: [article] };
  }),
];

test.each(places)('/$page leads to its exports, for readers and for machines', ({ page, files }) => {
  const tree = pages.find(({ path }) => path === page)?.tree;
  const addressesOf = (selector: string) =>
    tree === undefined ? [] : selectAll(selector, tree).map(({ properties }) => properties['href']);
  const expected = exportFormats.map(({ fileName }) => `/${files}${fileName}`);
  expect(addressesOf('.exports li a')).toEqual(expected);
  expect(addressesOf('link[rel="alternate"]')).toEqual(expected);
  expect(filesOf('dist')).toEqual(expect.arrayContaining(expected.map((address) => address.slice(1))));
});

test.each(places)('/$files: every export holds every mark once', ({ files, articles }) => {
  const ids = articles.flatMap(({ annotations }) => annotations.map(({ id }) => id)).toSorted();
  expect(readWebAnnotations(files).toSorted()).toEqual(ids);
  expect(readPlainMarks(files).toSorted()).toEqual(ids);
  const addresses = read(`${files}annotations.csv`).match(/#m-[\w-]+(?=\r\n)/gu) ?? [];
  expect(addresses.map((address) => address.slice('#m-'.length)).toSorted()).toEqual(ids);
  const rows = read(`${files}counts.csv`).trim().split('\r\n');
  expect(rows).toHaveLength(articles.length + 1);
});

/** Ids of the marks that are shown. The collection of the whole site lies in several pages, each of which leads to the next. */
function readWebAnnotations(files: string): string[] {
  const { first, total } = JSON.parse(read(`${files}annotations.jsonld`));
  const ids: string[] = [];
  let page = typeof first === 'string' ? readPage(first) : first;
  for (; page !== null; page = page.next === undefined ? null : readPage(page.next)) {
    expect(page.startIndex).toBe(ids.length);
    ids.push(...page.items.map((item: string | { id: string }) => (typeof item === 'string' ? item : item.id)));
  }
  expect(ids).toHaveLength(total);
  return ids.map((id) => id.replace(/^.*#/u, '')).filter((id) => !id.startsWith('rejected-'));
}

function readPage(address: string) {
  return JSON.parse(read(new URL(address).pathname.slice(1)));
}

function readPlainMarks(files: string): string[] {
  const { stories, story, text } = JSON.parse(read(`${files}annotations.json`));
  const all: { texts: { annotations: { id: string; state: string }[] }[] }[] =
    text === undefined ? (stories ?? [story]) : [{ texts: [text] }];
  return all.flatMap(({ texts }) =>
    texts.flatMap(({ annotations }) => annotations.filter(({ state }) => state === 'shown').map(({ id }) => id)),
  );
}

function read(file: string): string {
  return readFileSync(join('dist', file), 'utf8');
}
