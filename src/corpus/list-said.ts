import type { Annotation } from '../engine/annotation.ts';
import type { StorySource } from '../engine/sources/source.ts';
import type { SaidSpan } from '../markdown/wrap-marks.ts';

/**
 * The words of sources to which links lead, by article: the first piece of what each says. What is marked has an element of
 * its own; of two that begin together, the longer one is kept.
 */
export function listSaid(
  sources: readonly StorySource[],
  annotations: readonly Annotation[],
): ReadonlyMap<string, readonly SaidSpan[]> {
  const marked = new Set(annotations.filter(({ kind }) => kind === 'unsourced-quote').map(placeOfMark));
  const said = new Map<string, Map<string, SaidSpan>>();
  for (const { article, manner, words } of sources.flatMap(({ uses }) => uses)) {
    const [first] = words;
    if (manner === 'used' || first === undefined || marked.has(place(article, first.start))) continue;
    const inArticle = said.get(article) ?? new Map<string, SaidSpan>();
    said.set(article, inArticle);
    const id = saidId(first.start);
    if ((inArticle.get(id)?.end ?? 0) < first.end) inArticle.set(id, { ...first, id });
  }
  return new Map(Array.from(said, ([article, spans]) => [article, [...spans.values()]]));
}

/** The id of the element that holds words of a source. */
export function saidId(start: number): string {
  return `s-${start}`;
}

function placeOfMark({ article, spans }: Annotation): string {
  return place(article, spans[0]?.start ?? 0);
}

function place(article: string, start: number): string {
  return `${article} ${start}`;
}
