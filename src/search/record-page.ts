import type { Element } from 'hast';
import { toHtml } from '../markdown/to-html.ts';
import { orderName } from './is-ordered.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * The page that Pagefind reads a record from: what is kept of it, its filters and its position, all said by one element,
 * because Pagefind looks at each, and its words.
 *
 * @param position of the record in the order of all, from 0
 */
export function recordPage({ language, meta, filters, content }: SearchRecord, position: number): string {
  const said: Record<string, string> = {};
  const body: Element = {
    type: 'element',
    tagName: 'body',
    properties: {
      dataPagefindMeta: Object.entries(meta).map(say).join(),
      dataPagefindFilter: Object.entries(filters)
        .flatMap(([name, values]) => values.map((value) => say([name, value])))
        .join(),
      dataPagefindSort: say([orderName, String(position)]),
      ...said,
    },
    children: [{ type: 'text', value: content }],
  };
  return toHtml({ type: 'element', tagName: 'html', properties: { lang: language }, children: [body] });

  /** A name whose value stands in an attribute: there, no sign in it means anything to Pagefind. */
  function say([name, value]: readonly [name: string, value: string]): string {
    const place = Object.keys(said).length;
    said[`dataSaid${place}`] = value;
    return `${name}[data-said${place}]`;
  }
}
