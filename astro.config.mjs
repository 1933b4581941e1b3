import { defineConfig } from 'astro/config';
import { pageProgress } from './src/cli/page-progress.ts';
import { loadSite } from './src/corpus/load-site.ts';
import { exports } from './src/export/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { sitemapOfIndexedPages } from './src/site/sitemap.ts';

const { site } = loadSite('.');
const address = site?.address === undefined ? undefined : new URL(site.address);

export default defineConfig({
  // Where the site lies: said by the place that publishes, else by content/site.yaml, else at the root of any host.
  site: process.env.SITE || address?.origin,
  base: process.env.BASE || (process.env.SITE ? '/' : address?.pathname) || '/',
  // Beside the packages, a copy of them would bring the store of another time or place.
  cacheDir: './.cache/astro',
  output: 'static',
  trailingSlash: 'always',
  // The default eats the spaces between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Without inlined files no page needs more than `'self'`, and the search finds its parts under any base.
  vite: { build: { assetsInlineLimit: 0 } },
  // Texts are rendered by the corpus; the highlighter would write styles into pages.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [pageProgress(), searchIndex(), exports(), sitemapOfIndexedPages()],
});
