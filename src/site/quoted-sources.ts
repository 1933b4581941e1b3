import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { type Provenance, provenances } from '../engine/annotation.ts';
import { keepLedger } from '../engine/ledger.ts';
import { articlePath } from './address-of.ts';
import { quotationPlace } from './quotation-place.ts';

/** A source of a story and what each text does with it. */
export type QuotedSource = {
  readonly provenance: Provenance;
  /** Null where a source has no name: the cells hold the words for each. */
  readonly name: string | null;
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

/**
 * Who is quoted in which text and how named, best rung first. Named sources of several texts are one row where their
 * fullest names are the same; the unnamed ones share a row for each rung, because nobody can know which of them are one.
 */
export function toQuotedSources(story: CorpusStory): QuotedSource[] {
  const rows = new Map<string, { provenance: Provenance; name: string | null; cells: Map<string, QuotedPlace>[] }>();
  for (const [place, article] of story.articles.entries()) {
    for (const entry of keepLedger(article.text, article.quotations)) {
      const name = entry.provenance.startsWith('named-') ? entry.name : null;
      const key = `${entry.provenance} ${name}`;
      const row = rows.get(key) ?? { provenance: entry.provenance, name, cells: story.articles.map(() => new Map()) };
      rows.set(key, row);
      const cell = row.cells[place];
      if (cell === undefined) throw new Error(`Expected a cell for text ${place} of ${story.id}, found none`);
      for (const { quotation, speaker } of entry.places) {
        const calledBy = speaker ? article.text.slice(speaker.start, speaker.end) : entry.name;
        add(cell, article, calledBy, quotationPlace(article, quotation).fragment);
      }
    }
  }
  return [...rows.values()]
    .map((row) => ({ ...row, cells: row.cells.map((cell) => [...cell.values()]) }))
    .toSorted((a, b) => provenances.indexOf(a.provenance) - provenances.indexOf(b.provenance));
}

function add(cell: Map<string, QuotedPlace>, article: CorpusArticle, calledBy: string | null, fragment: string): void {
  const key = calledBy ?? '';
  const before = cell.get(key);
  const path = before?.path ?? `${articlePath(article)}${fragment}`;
  cell.set(key, { calledBy, quotations: (before?.quotations ?? 0) + 1, path });
}
