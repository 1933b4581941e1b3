import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Lists for crawlers every page that may be indexed: what says `noindex` is left out. Without an address there is no list. */
export function sitemapOfIndexedPages(): AstroIntegration {
  let base = '/';
  let folder = new URL('file:///');
  return {
    name: 'sitemap-of-indexed-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (config.site === undefined) return;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        updateConfig({ integrations: [sitemap({ filter: isIndexed })] });
      },
      // Before the sitemap's own, which comes later in the list.
      'astro:build:done': ({ dir }) => {
        folder = dir;
      },
    },
  };

  function isIndexed(address: string): boolean {
    const path = decodeURIComponent(new URL(address).pathname.slice(base.length));
    const html = readFileSync(new URL(`${path}index.html`, folder), 'utf8');
    return !html.includes('<meta name="robots" content="noindex">');
  }
}
