import { articlePath } from '../site/address-of.ts';
import { url } from '../site/url.ts';
import { idsIn } from './facets.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * The name under which Pagefind knows a record, and gives it back as the address of what it found. Names stand in the order
 * of the records.
 *
 * @param position of the record in the order of the index, from 0, below 10,000,000
 */
export function recordFile(position: number, { mark }: Pick<SearchRecord, 'mark'>): string {
  const number = String(position).padStart(numberLength, '0');
  return mark === null ? `${number}${ending}` : `${number}-${mark}${ending}`;
}

const numberLength = 7;
const ending = '.html';

/**
 * Where a record that Pagefind found leads.
 *
 * @param found what Pagefind gives as its address: below the base of the site that it is of
 * @param place its value of the filter of that name
 */
export function foundAddress(found: string, place: string): string {
  const base = found.slice(0, found.lastIndexOf('/'));
  const mark = found.slice(base.length + '/'.length + numberLength + '-'.length, -ending.length);
  return recordAddress(base, place, mark === '' ? null : mark);
}

/**
 * Where a record leads: to its text, or to the marked words in it.
 *
 * @param base of the site
 * @param place its value of the filter of that name
 * @param mark the id of the annotation; null for a text
 */
export function recordAddress(base: string, place: string, mark: string | null): string {
  return `${url(base, articlePath(idsIn(place)))}${mark === null ? '' : `#m-${mark}`}`;
}
