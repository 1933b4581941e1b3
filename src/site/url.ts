/**
 * The address of a page under the base of the site.
 *
 * @param base with or without a slash at its end: `/`, `/reading/`
 * @param path from the root of the site, with a slash at its start; a query and a fragment may follow
 */
export function url(base: string, path: string): string {
  return `${base.replace(/\/$/u, '')}${path}`;
}
