import { expect, test } from 'vitest';
import { robotsText } from './robots.ts';

test('exports and the search index are closed under the base of the site, pages are not', () => {
  const lines = robotsText('/reading/', undefined).split('\n');
  expect(lines[0]).toBe('User-agent: *');
  expect(lines).toContain('Disallow: /reading/stories/*/annotations.');
  expect(lines).toContain('Disallow: /reading/pagefind/');
  for (const line of lines) expect(line).not.toMatch(/Disallow: .*(?:stories|kinds)\/$/u);
});

test('the sitemap is named where the site knows its address', () => {
  expect(robotsText('/', undefined)).not.toContain('Sitemap');
  expect(robotsText('/', 'https://example.org/sitemap-index.xml')).toMatch(
    /\n\nSitemap: https:\/\/example\.org\/sitemap-index\.xml\n$/u,
  );
});
