import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { type Provenance, provenances, type Quotation } from '../engine/annotation.ts';
import type { StorySource } from '../engine/sources/source.ts';
import { articlePath } from './address-of.ts';
import { indexQuotations } from './index-quotations.ts';
import { quotationPlace } from './quotation-place.ts';
import { sourcePath } from './source-path.ts';

/** A source of a story and what each text does with it. */
export type QuotedSource = {
  readonly provenance: Provenance;
  /** Null where a source has no name: the cells hold the words for each. */
  readonly name: string | null;
  /** Its page, from the root of the site; null where sources share the row. */
  readonly path: string | null;
  /** A cell for each text, in the order of the story. */
  readonly cells: readonly (readonly QuotedPlace[])[];
};

/** Words by which a text calls a source where it quotes it, and how many quotations it gives it under them. */
export type QuotedPlace = {
  /** Null: no speaker is given. */
  readonly calledBy: string | null;
  readonly quotations: number;
  /** Where the first of them stands, from the root of the site. */
  readonly path: string;
};

type Row = Omit<QuotedSource, 'cells'> & { readonly cells: readonly Map<string, QuotedPlace>[] };

/**
 * Who is quoted in which text and how named, best rung first. A named source is one row, on the rung of its first quotation;
 * the unnamed ones share a row for each rung, because nobody can know which of them are one.
 */
export function toQuotedSources(story: CorpusStory): QuotedSource[] {
  const rows = new Map<string, Row>();
  for (const [place, article] of story.articles.entries()) {
    const sourceAt = indexQuotations(story.sources, article.id);
    for (const quotation of article.quotations) {
      const source = sourceAt(quotation.parts[0]?.start ?? -1);
      if (quotation.provenance === null || source === undefined) continue;
      const row = rowOf(source, quotation.provenance);
      const cell = row.cells[place];
      if (cell === undefined) throw new Error(`Expected a cell for text ${place} of ${story.id}, found none`);
      add(cell, article, quotation);
    }
  }
  return [...rows.values()]
    .map((row) => ({ ...row, cells: row.cells.map((cell) => [...cell.values()]) }))
    .toSorted((a, b) => provenances.indexOf(a.provenance) - provenances.indexOf(b.provenance));

  function rowOf(source: StorySource, provenance: Provenance): Row {
    const isNamed = source.kind !== 'unnamed' && source.kind !== 'nobody';
    const key = isNamed ? `named ${source.name}` : provenance;
    const path = isNamed ? sourcePath(source, story.id) : null;
    const row = rows.get(key) ?? {
      provenance,
      name: isNamed ? source.name : null,
      path,
      cells: story.articles.map(() => new Map()),
    };
    rows.set(key, row);
    return row;
  }
}

function add(cell: Map<string, QuotedPlace>, article: CorpusArticle, quotation: Quotation): void {
  const { speaker } = quotation;
  const calledBy = speaker && article.text.slice(speaker.start, speaker.end);
  const before = cell.get(calledBy ?? '');
  const path = before?.path ?? `${articlePath(article)}${quotationPlace(article, quotation).fragment}`;
  cell.set(calledBy ?? '', { calledBy, quotations: (before?.quotations ?? 0) + 1, path });
}
