import type { CorpusStory } from '../corpus/corpus.ts';
import type { Annotation, Span } from '../engine/annotation.ts';
import { overlap } from '../engine/overlap.ts';
import { countBefore } from '../engine/reading/count-before.ts';
import type { SourceUse, StorySource } from '../engine/sources/source.ts';
import { oneLine } from '../markdown/one-line.ts';
import { nobody, unnamedValue, writersVoice } from './facets.ts';

/** Values of the facet `source` in a story, in the order of its sources. */
export type SourceValues = {
  /** Everybody whose words a text gives or by whom it goes, by the id of the text. */
  readonly ofText: (article: string) => string[];
  /** Who is behind the marked words: the source that gives them, or that a mark for want of a name is for; else the writer. */
  readonly ofMark: (annotation: Annotation) => string[];
};

/** A use with the place of its source among those of the story. */
type Use = SourceUse & { readonly value: string; readonly place: number };

/** A piece of what a source says; `reach` is the last end of all pieces up to this one. */
type Piece = Span & { readonly use: Use; readonly reach: number };

/** Reads the sources of a story once: after that a look-up takes little more than logarithmic time. */
export function createSourceValues({ sources }: Pick<CorpusStory, 'sources'>): SourceValues {
  const uses = sources.flatMap((source, place) => {
    const value = valueOfSource(source);
    return source.uses.map((use): Use => ({ ...use, value, place }));
  });
  const usesByMark = Map.groupBy(uses, ({ mark }) => mark);
  const usesByArticle = Map.groupBy(uses, ({ article }) => article);
  const piecesByArticle = new Map(Array.from(usesByArticle, ([article, used]) => [article, toPieces(used)]));
  return {
    ofText: (article) => valuesOf(usesByArticle.get(article) ?? []),
    ofMark: ({ kind, id, article, spans }) => {
      const pieces = piecesByArticle.get(article) ?? [];
      const behind = valuesOf(
        kind === 'unnamed-source' ? (usesByMark.get(id) ?? []) : spans.flatMap((span) => usesAt(pieces, span)),
      );
      if (behind.length > 0) return behind;
      return [kind === 'conflicting-specific' ? writersVoice : nobody];
    },
  };
}

function toPieces(uses: readonly Use[]): Piece[] {
  let reach = 0;
  return uses
    .flatMap((use) => use.words.map(({ start, end }) => ({ start, end, use })))
    .toSorted((one, other) => one.start - other.start)
    .map((piece) => {
      reach = Math.max(reach, piece.end);
      return { ...piece, reach };
    });
}

function usesAt(pieces: readonly Piece[], span: Span): Use[] {
  const from = countBefore(pieces, span.start + 1, ({ reach }) => reach);
  const to = countBefore(pieces, span.end, ({ start }) => start);
  return pieces.slice(from, to).flatMap((piece) => (overlap(piece, span) ? [piece.use] : []));
}

function valuesOf(uses: readonly Use[]): string[] {
  const inOrder = uses.toSorted((one, other) => one.place - other.place);
  return [...new Set(inOrder.map(({ value }) => value))];
}

/** The value of the facet `source` for one source. */
export function valueOfSource({ kind, name }: Pick<StorySource, 'kind' | 'name'>): string {
  if (kind === 'nobody') return nobody;
  return kind === 'unnamed' ? unnamedValue(name) : oneLine(name);
}
