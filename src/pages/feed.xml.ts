import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { eachStory } from '../corpus/renderings.ts';
import { feedItems } from '../site/feed-items.ts';
import { site } from '../site/site.ts';
import { url } from '../site/url.ts';

/** As many as a feed reader shows at once; the latest. */
const longest = 100;

/** A site that does not know its address has no feed: its links would lead nowhere. */
export const GET: APIRoute = (context) => {
  if (context.site === undefined) return new Response(null, { status: 404 });
  const base = import.meta.env.BASE_URL;
  const items: RSSFeedItem[] = [];
  for (const story of eachStory()) items.push(...feedItems(story, base));
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(url(base, '/'), context.site),
    items: items.toSorted((a, b) => Number(b.pubDate) - Number(a.pubDate)).slice(0, longest),
    customData: `<language>${site.lang}</language>`,
  });
};
