import { url } from '../site/url.ts';

/** Gives what lies at a path of the site, from its root, an absolute IRI. */
export type ToIri = (path: string) => string;

/**
 * The host of a site that does not say where it lies. Annotations must have absolute ids, and no address that is made up
 * may lead to anybody: names that end in `.invalid` lead nowhere, for good (RFC 2606).
 */
export const unknownOrigin = 'https://address-not-set.invalid';

/**
 * Gives paths of a site their IRIs.
 *
 * @param site origin of the site, where it is known
 */
export function createToIri(site: string | undefined, base: string): ToIri {
  return (path) => new URL(url(base, path), site ?? unknownOrigin).href;
}
