import { type Facet, textKind, titleIn, valueIn } from './facets.ts';
import { cutSentence, findPassage, type Piece } from './passage.ts';

/** What is known of a record that was found. */
export type FoundRecordData = {
  /** What Pagefind takes for its address: see `foundAddress`. */
  readonly url: string;
  readonly content: string;
  /** Places, from 0 in the content, of the words that were looked for. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/** What is shown of a result. */
export type ResultView = {
  /** "Q1" for a mark, null for a text. */
  readonly label: string | null;
  /** Letter of the kind in lower case, null for a text. */
  readonly letter: string | null;
  /** The kind, what it is more exactly, and how strong the conflict is. */
  readonly what: string;
  /** Lands on the marked words, or in a text on the paragraph of the words found. */
  readonly href: string;
  readonly pieces: readonly Piece[];
  readonly textTitle: string;
  readonly paragraph: number;
  readonly storyTitle: string;
};

/**
 * What is shown of a record that was found: the sentence of a mark, or of a text the passage with the words looked for.
 *
 * @param address where it leads
 * @param labelOf the words for a value of a facet
 */
export function viewResult(
  record: Omit<FoundRecordData, 'url'>,
  address: string,
  labelOf: (facet: Facet, value: string) => string,
): ResultView {
  const { content, locations, meta, filters } = record;
  const [mark = ''] = filters['mark'] ?? [];
  const [place = ''] = filters['place'] ?? [];
  const isText = valueIn('kind', mark) === textKind;
  const label = isText ? null : (meta['title'] ?? '');
  const { paragraph, pieces } = isText ? findPassage(content, locations) : cutSentence(content, meta['words'] ?? '');
  const values = (['kind', 'type', 'strength'] as const).map((facet) => ({ facet, value: valueIn(facet, mark) }));
  return {
    label,
    letter: label?.charAt(0).toLowerCase() ?? null,
    what: values.flatMap(({ facet, value }) => (value === '' ? [] : [labelOf(facet, value)])).join(' · '),
    href: isText ? `${address}#p-${paragraph}` : address,
    pieces,
    textTitle: titleIn('text', place),
    paragraph,
    storyTitle: titleIn('story', place),
  };
}
