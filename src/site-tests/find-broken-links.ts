import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { unknownOrigin } from '../export/to-iri.ts';
import { type BuiltPage, filesOf, readBuiltPages } from './built-pages.ts';

/**
 * What is wrong with the addresses in a built site, in its pages and in what machines read: a page or file that is not
 * there, an id that its page or document does not have, a path outside the base.
 *
 * @param origin where the site lies; without one, exports call it by a name that leads nowhere else
 * @returns a sentence for each broken link
 */
export function findBrokenLinks(folder: string, base: string, origin = unknownOrigin): readonly string[] {
  const pages = readBuiltPages(folder);
  const files = new Set(filesOf(folder));
  const documents = [...files]
    .filter(isForMachines)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const ids = new Map([
    ...pages.map((page) => [page.path, idsOf(page)] as const),
    ...documents.map(({ path, text }) => [path, annotationIdsOf(text, `${origin}${base}${path}#`)] as const),
  ]);
  return [
    ...pages.flatMap((page) =>
      addressesOf(page).flatMap((address) => describe(page.path || 'home', address, resolve(address, page))),
    ),
    ...documents.flatMap(({ path, text }) =>
      addressesIn(text, origin).flatMap((address) => describe(path, address, new URL(address))),
    ),
  ];

  function describe(place: string, address: string, url: URL): string[] {
    const wrong = whatIsWrong(url);
    return wrong === null ? [] : [`${place}: ${address} ${wrong}`];
  }

  function whatIsWrong(url: URL): string | null {
    if (url.origin !== origin) return null;
    if (!url.pathname.startsWith(base)) return `leads out of ${base}`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (path === '' || path.endsWith('/') ? !files.has(`${path}index.html`) : !files.has(path)) return 'leads nowhere';
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.get(path)?.has(id) === true ? null : 'names an id that the page does not have';
  }

  /** The page for what is not there is shown at any address, so its links must hold at any depth. */
  function resolve(address: string, { path }: BuiltPage): URL {
    const isAnywhere = path === '404.html' && !address.startsWith('#');
    return new URL(address, `${origin}${base}${isAnywhere ? 'not/to/be/found/' : path}`);
  }
}

function isForMachines(path: string): boolean {
  return !/^(?:_astro|pagefind)\//u.test(path) && /\.(?:jsonld|json|csv|xml|txt)$/u.test(path);
}

function idsOf({ tree }: BuiltPage): ReadonlySet<string> {
  return new Set(selectAll('[id]', tree).flatMap((element) => textsOf(element, 'id')));
}

/** @param address of the document, with `#` */
function annotationIdsOf(text: string, address: string): ReadonlySet<string> {
  return new Set(
    text
      .split(`"id":"${address}`)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('"'))),
  );
}

function addressesOf({ tree }: BuiltPage): readonly string[] {
  const links = selectAll('[href], [src], [action]', tree).flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => textsOf(element, name)),
  );
  const shared = selectAll('meta[property="og:url"], meta[property="og:image"]', tree);
  return [...links, ...shared.flatMap((element) => textsOf(element, 'content'))];
}

function textsOf(element: Element, name: string): readonly string[] {
  const value = element.properties[name];
  return typeof value === 'string' ? [value] : [];
}

/** Every address of the site in a text of any format. */
function addressesIn(text: string, origin: string): readonly string[] {
  return text
    .split(`${origin}/`)
    .slice(1)
    .map((rest) => `${origin}/${/^[^\s"'<>,\\]*/u.exec(rest)?.[0] ?? ''}`);
}
