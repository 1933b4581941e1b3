import type { Element, ElementContent } from 'hast';
import type { Span } from '../engine/annotation.ts';
import { h } from './h.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import { markKindOf } from './mark-kind-of.ts';

/** One span of an annotation. */
export type MarkSpan = Span & { readonly annotation: LabelledAnnotation };

/** Words that links lead to, without a mark. */
export type SaidSpan = Span & { readonly id: string };

/**
 * A stretch of text cut at all edges of spans, each piece in its marks and in what links lead to. Where spans nest, the
 * longer one is outside; where they cross, the one that began first is.
 *
 * @param offset where the stretch begins in the reading text
 * @param spans that overlap the stretch, by their start, longer ones first
 * @param seen ids of the spans of which an earlier piece exists; those of this stretch are added
 */
export function wrapMarks(
  value: string,
  offset: number,
  spans: readonly (MarkSpan | SaidSpan)[],
  seen: Set<string>,
): ElementContent[] {
  const end = offset + value.length;
  const content: ElementContent[] = [];
  let open: { readonly span: MarkSpan | SaidSpan; readonly mark: Element }[] = [];
  let next = 0;
  let at = offset;
  while (at < end) {
    for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[++next]) openMark(span);
    const edge = Math.min(end, spans[next]?.start ?? end, ...open.map(({ span }) => span.end));
    innermost().push({ type: 'text', value: value.slice(at - offset, edge - offset) });
    at = edge;
    closeMarks();
  }
  return content;

  function innermost(): ElementContent[] {
    return open.at(-1)?.mark.children ?? content;
  }

  function openMark(span: MarkSpan | SaidSpan): void {
    const isMark = 'annotation' in span;
    const id = isMark ? span.annotation.id : span.id;
    const mark = isMark ? markElement(span.annotation, !seen.has(id)) : h('span', seen.has(id) ? {} : { id }, []);
    seen.add(id);
    innermost().push(mark);
    open.push({ span, mark });
  }

  /** A mark that goes on inside one that ends, or beyond the stretch, is cut; inside the stretch it begins again. */
  function closeMarks(): void {
    const outermost = at === end ? 0 : open.findIndex(({ span }) => span.end <= at);
    if (outermost === -1) return;
    const closed = open.slice(outermost).filter(({ span }) => span.end > at);
    open = open.slice(0, outermost);
    for (const { span } of closed) if (at < end) openMark(span);
  }
}

function markElement({ id, kind }: LabelledAnnotation, isFirst: boolean): Element {
  return h(
    'mark',
    {
      ...(isFirst ? { id: `m-${id}` } : {}),
      className: ['mark', `mark-${markKindOf(kind).letter.toLowerCase()}`],
      dataAnnotation: id,
      ariaDetails: `n-${id}`,
    },
    [],
  );
}
