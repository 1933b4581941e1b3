import { expect, test } from 'vitest';
import { structuredData } from './structured-data.ts';

const known = {
  title: 'Boats </script> lost',
  isTitleSupplied: false,
  lang: 'en-GB',
  byline: 'Ada Moor',
  outlet: 'The Tide',
  date: '2026-03-05',
  url: 'unknown',
};
const base = { '@context': 'https://schema.org', name: known.title, inLanguage: 'en-GB', isAccessibleForFree: true };

test('a published text is a news article with all that is known of it and nothing else', () => {
  expect(JSON.parse(structuredData({ ...known, origin: 'published' }))).toEqual({
    ...base,
    '@type': 'NewsArticle',
    headline: known.title,
    author: { '@type': 'Person', name: 'Ada Moor' },
    publisher: { '@type': 'Organization', name: 'The Tide' },
    datePublished: '2026-03-05',
  });
});

test('a text of unknown origin is a work with a name and a language', () => {
  expect(JSON.parse(structuredData({ ...known, origin: 'unknown' }))).toEqual({ ...base, '@type': 'CreativeWork' });
});

test('an invented text is never given out as news', () => {
  expect(JSON.parse(structuredData({ ...known, origin: 'invented' }))).toEqual({
    ...base,
    '@type': 'CreativeWork',
    genre: 'Invented news article',
  });
});

test('no title ends the element in which the data stands', () => {
  expect(structuredData({ ...known, origin: 'published' })).not.toContain('<');
});
