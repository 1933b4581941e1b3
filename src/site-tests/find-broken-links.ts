import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { type BuiltPage, filesOf, readBuiltPages } from './built-pages.ts';

const host = 'http://site.test';

/**
 * What is wrong with the addresses in a built site: a page or file that is not there, an id that its page does not have,
 * a path outside the base.
 *
 * @returns a sentence for each broken link
 */
export function findBrokenLinks(folder: string, base: string): readonly string[] {
  const pages = readBuiltPages(folder);
  const files = new Set(filesOf(folder));
  const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
  return pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const wrong = whatIsWrong(resolve(address, page, base));
      return wrong === null ? [] : [`${page.path || 'home'}: ${address} ${wrong}`];
    }),
  );

  function whatIsWrong(url: URL): string | null {
    if (url.origin !== host) return null;
    if (!url.pathname.startsWith(base)) return `leads out of ${base}`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (path === '' || path.endsWith('/') ? !files.has(`${path}index.html`) : !files.has(path)) return 'leads nowhere';
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.get(path)?.has(id) === true ? null : 'names an id that the page does not have';
  }
}

/** The page for what is not there is shown at any address, so its links must hold at any depth. */
function resolve(address: string, { path }: BuiltPage, base: string): URL {
  const isAnywhere = path === '404.html' && !address.startsWith('#');
  return new URL(address, `${host}${base}${isAnywhere ? 'not/to/be/found/' : path}`);
}

function idsOf({ tree }: BuiltPage): ReadonlySet<string> {
  return new Set(selectAll('[id]', tree).flatMap((element) => textsOf(element, 'id')));
}

function addressesOf({ tree }: BuiltPage): readonly string[] {
  return selectAll('[href], [src], [action]', tree).flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => textsOf(element, name)),
  );
}

function textsOf(element: Element, name: string): readonly string[] {
  const value = element.properties[name];
  return typeof value === 'string' ? [value] : [];
}
