import { h } from 'hastscript';
import { toHtml } from '../markdown/to-html.ts';
import { orderName } from './is-ordered.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * The page that Pagefind reads a record from: what is kept of it, its filters and its position, then its words.
 *
 * @param position of the record in the order of all, from 0
 */
export function recordPage({ language, meta, filters, content }: SearchRecord, position: number): string {
  const kept = Object.entries(meta).map(([name, value]) => h('i', { dataPagefindMeta: said(name), dataSaid: value }));
  const narrowing = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => h('i', { dataPagefindFilter: said(name), dataSaid: value })),
  );
  const order = h('i', { dataPagefindSort: said(orderName), dataSaid: String(position) });
  return toHtml(h('html', { lang: language }, h('body', ...kept, ...narrowing, order, content)));
}

/** A name whose value stands in the attribute beside it. */
function said(name: string): string {
  return `${name}[data-said]`;
}
