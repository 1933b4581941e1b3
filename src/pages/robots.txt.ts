import type { APIRoute } from 'astro';
import { robotsText } from '../site/robots.ts';
import { url } from '../site/url.ts';

export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  return new Response(robotsText(base, site && new URL(url(base, '/sitemap-index.xml'), site).href));
};
