import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The paragraphs of a piece of HTML as plain text, a blank line between two. Headings and items of lists are paragraphs too. */
export function pageText(html: string): string {
  const root: Root = fromHtml(html, { fragment: true });
  return root.children
    .map(textOf)
    .join('')
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.replaceAll(/[ \t\n\r\f]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

function textOf(node: RootContent): string {
  // A line of the HTML is no line of the text.
  if (node.type === 'text') return node.value.replaceAll(/[ \t\n\r\f]+/gu, ' ');
  if (node.type !== 'element') return '';
  if (unread.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  const words = node.children.map(textOf).join('');
  return inline.has(node.tagName) ? words : `\n\n${words}\n\n`;
}

/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'template', 'noscript']);

/** Elements that stand within a line; all others begin a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
