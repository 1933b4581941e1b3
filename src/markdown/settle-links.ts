import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** From the page of an article, `/stories/<story>/<article>/`, to the root of the site, whatever base that has. */
const toRoot = '../../..';

/**
 * Settles, in place, where the links of a text lead: one that begins with `/` leads from the root of the site, one to
 * anything but a web page or a mail address leads nowhere.
 */
export function settleLinks(root: Root): void {
  visit(root, 'element', (element) => {
    const href = element.properties['href'];
    if (typeof href !== 'string') return;
    if (!isSafe(href)) delete element.properties['href'];
    else if (href.startsWith('/') && !href.startsWith('//')) element.properties['href'] = toRoot + href;
  });
}

function isSafe(href: string): boolean {
  const address = URL.parse(href, 'https://relative.invalid/');
  return address !== null && ['http:', 'https:', 'mailto:'].includes(address.protocol);
}
