import { url } from './url.ts';

/**
 * What crawlers are told. Pages of texts of unknown origin say `noindex` themselves, and a crawler must read them to see
 * that; exports and the search index hold the same words and cannot say it, so they are not to be fetched.
 *
 * @param sitemap address of the sitemap; undefined where the site does not know its own
 */
export function robotsText(base: string, sitemap: string | undefined): string {
  const closed = [
    '/annotations.',
    '/annotations/',
    '/counts.csv',
    '/stories/*/annotations.',
    '/stories/*/counts.csv',
    '/pagefind/',
  ];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${url(base, path)}`),
    ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n');
}
