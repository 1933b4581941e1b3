import type { Element, ElementContent, Properties } from 'hast';

/** What stands in an element: strings are its text. */
type Content = string | readonly (ElementContent | string)[];

/**
 * An element as `hastscript` makes it, in a tenth of its time: a page with notes holds hundreds. Properties are named as in
 * hast ("ariaLabel"), and nothing is asked about them.
 *
 * @param selector the name of the element, with classes ("p.note-kind")
 * @param rest its properties, if it has any but these classes, and what stands in it
 */
export function h(selector: string, ...rest: [content: Content] | [properties: Properties, content: Content]): Element {
  const [properties, content] = rest.length === 2 ? rest : [{}, rest[0]];
  const [tagName = '', ...className] = selector.split('.');
  return {
    type: 'element',
    tagName,
    properties: className.length === 0 ? properties : { className, ...properties },
    children: typeof content === 'string' ? [toText(content)] : content.map(toNode),
  };
}

function toNode(node: ElementContent | string): ElementContent {
  return typeof node === 'string' ? toText(node) : node;
}

function toText(value: string): ElementContent {
  return { type: 'text', value };
}
