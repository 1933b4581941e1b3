import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Settles, in place, where the links of a text lead: one that begins with `/` is prefixed with the site's base, one that
 * leads to anything but a web page or a mail address leads nowhere.
 *
 * @param base where the site lies on its host, with a closing slash
 */
export function settleLinks(root: Root, base: string): void {
  visit(root, 'element', (element) => {
    const href = element.properties['href'];
    if (typeof href !== 'string') return;
    if (!isSafe(href)) delete element.properties['href'];
    else if (href.startsWith('/') && !href.startsWith('//')) element.properties['href'] = base + href.slice(1);
  });
}

function isSafe(href: string): boolean {
  const address = URL.parse(href, 'https://relative.invalid/');
  return address !== null && ['http:', 'https:', 'mailto:'].includes(address.protocol);
}
