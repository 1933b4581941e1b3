import { paragraphSign, pieceBreak } from './passage.ts';

/** What results can be narrowed down by, in the order of the page; the names stand in addresses. */
export const facets = ['kind', 'type', 'strength', 'story', 'text', 'source', 'by'] as const;
export type Facet = (typeof facets)[number];

/** A value for each facet that a record has one of. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * The filters of the index. Facets of which a record has one value each share a filter, because every filter is a file
 * of its own, loaded whole: the four of a mark, and the two of where it stands.
 */
export const filters = ['mark', 'place', 'source'] as const;
export type Filter = (typeof filters)[number];

/** The filter whose values tell of a facet. */
export const filterOf: Readonly<Record<Facet, Filter>> = {
  kind: 'mark',
  type: 'mark',
  strength: 'mark',
  by: 'mark',
  story: 'place',
  text: 'place',
  source: 'source',
};

/** The value of the facet `kind` for a text; all others are kinds of marks. */
export const textKind = 'text';

/** Values of the facet `source` that are no names, so that they begin in lower case: no source is given. */
export const nobody = 'nobody';
/** The writer tells it in the text's own words. */
export const writersVoice = 'writer';
const unnamedSign = 'unnamed: ';

/** The value of the facet `source` for those whom texts call by one noun and no name. */
export function unnamedValue(noun: string): string {
  return `${unnamedSign}${noun}`;
}

/** What a mark is, as one value of the filter `mark`; a part that does not apply is empty. */
export function markValue(mark: {
  readonly kind: string;
  readonly type: string;
  readonly strength: string;
  readonly by: string;
}): string {
  return `${mark.kind}/${mark.type}/${mark.strength}/${mark.by}`;
}

/** Where a record stands, as one value of the filter `place`, with the titles that readers see. */
export function placeValue(place: {
  readonly story: string;
  readonly text: string;
  readonly storyTitle: string;
  readonly textTitle: string;
}): string {
  const titles = [place.storyTitle, place.textTitle].map((title) => title.replaceAll(paragraphSign, ' '));
  return [`${place.story}/${place.text}`, ...titles].join(pieceBreak);
}

/** The ids of a text and of its story, of a value of the filter `place`. */
export function idsIn(place: string): { readonly story: string; readonly id: string } {
  const [story = '', id = ''] = (place.split(pieceBreak)[0] ?? '').split('/');
  return { story, id };
}

/** What a value of a filter says of a facet; nothing where the facet does not apply. */
export function valueIn(facet: Facet, filterValue: string): string {
  if (facet === 'source') return filterValue;
  if (facet === 'text') return filterValue.split(pieceBreak)[0] ?? '';
  if (facet === 'story') return filterValue.split('/')[0] ?? '';
  return filterValue.split('/')[partsOfMark.indexOf(facet)] ?? '';
}

/** What readers see for a story, a text or a source; the words for other facets stand on the page. */
export function titleIn(facet: Facet, filterValue: string): string {
  const [, storyTitle = '', textTitle = ''] = filterValue.split(pieceBreak);
  if (facet === 'story') return storyTitle;
  if (facet === 'text') return textTitle;
  return facet === 'source' ? sourceTitle(filterValue) : '';
}

function sourceTitle(value: string): string {
  if (value === nobody) return 'the text does not say who';
  if (value === writersVoice) return 'the writer’s own voice';
  return value.startsWith(unnamedSign) ? `${value.slice(unnamedSign.length)} (not named)` : value;
}

const partsOfMark: readonly Facet[] = ['kind', 'type', 'strength', 'by'];
