import { expect, test } from 'vitest';
import { loadInventedStory } from '../export/load-invented-story.ts';
import { feedItems } from './feed-items.ts';

const story = loadInventedStory();

test('a dated text is told with its day, under the base of the site', () => {
  expect(itemsWith({ origin: 'published', date: '2026-03-05' })).toEqual([
    {
      title: 'Echo',
      link: '/reading/stories/bridge/echo/',
      pubDate: new Date('2026-03-05'),
      description: 'Published text. Who says so?',
      categories: ['published'],
    },
  ]);
});

test('an invented text says so in its title', () => {
  expect(itemsWith({ origin: 'invented', date: '2026-03-05' }).map(({ title }) => title)).toEqual(['Invented: Echo']);
});

test('a text without a date, or of unknown origin, is not told', () => {
  expect(itemsWith({ origin: 'published', date: 'unknown' })).toEqual([]);
  expect(itemsWith({ origin: 'unknown', date: '2026-03-05' })).toEqual([]);
});

function itemsWith(known: { readonly origin: 'published' | 'invented' | 'unknown'; readonly date: string }) {
  return feedItems(
    { ...story, articles: story.articles.slice(0, 1).map((article) => ({ ...article, ...known })) },
    '/reading/',
  );
}
