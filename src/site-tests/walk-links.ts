import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { BuiltPage } from './built-pages.ts';

const host = 'http://site.test';

/**
 * Every address that a reader without script comes to by following links from the home page: `stories/a/b/#m-1`.
 * What stands in an element that needs script is passed over.
 */
export function walkLinks(pages: readonly BuiltPage[]): ReadonlySet<string> {
  const pageByPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['']);
  const seen = new Set<string>();
  for (const address of reached) {
    const path = address.split('#')[0] ?? '';
    const page = pageByPath.get(path);
    if (page === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const href of hrefsOf(page)) {
      const url = new URL(href, `${host}/${path}`);
      if (url.origin === host) reached.add(url.pathname.slice(1) + url.hash);
    }
  }
  return reached;
}

function hrefsOf({ tree }: BuiltPage): readonly string[] {
  const hidden = new Set<Element>(selectAll('.needs-script a, template a, [hidden] a', tree));
  return selectAll('a[href]', tree)
    .filter((link) => !hidden.has(link))
    .flatMap(({ properties }) => (typeof properties['href'] === 'string' ? [properties['href']] : []));
}
