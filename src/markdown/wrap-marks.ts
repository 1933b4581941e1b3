import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Span } from '../engine/annotation.ts';
import { detectorOf } from './detector-of.ts';
import type { LabelledAnnotation } from './label-annotations.ts';

/** One span of an annotation. */
export type MarkSpan = Span & { readonly annotation: LabelledAnnotation };

/**
 * A stretch of text cut at all edges of spans, each piece in its marks. Where spans nest, the longer one is outside; where
 * they cross, the one that began first is.
 *
 * @param offset where the stretch begins in the reading text
 * @param spans that overlap the stretch, by their start, longer ones first
 * @param seen ids of the annotations of which an earlier piece exists; those of this stretch are added
 */
export function wrapMarks(
  value: string,
  offset: number,
  spans: readonly MarkSpan[],
  seen: Set<string>,
): ElementContent[] {
  const end = offset + value.length;
  const content: ElementContent[] = [];
  let open: { readonly span: MarkSpan; readonly mark: Element }[] = [];
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

  function openMark(span: MarkSpan): void {
    const mark = markElement(span.annotation, !seen.has(span.annotation.id));
    if (at > span.start) mark.properties['dataOpen'] = 'start';
    seen.add(span.annotation.id);
    innermost().push(mark);
    open.push({ span, mark });
  }

  /** A mark that goes on inside one that ends, or beyond the stretch, is cut; inside the stretch it begins again. */
  function closeMarks(): void {
    const outermost = at === end ? 0 : open.findIndex(({ span }) => span.end <= at);
    if (outermost === -1) return;
    const closed = open.slice(outermost).filter(({ span }) => span.end > at);
    open = open.slice(0, outermost);
    for (const { span, mark } of closed) {
      mark.properties['dataOpen'] = mark.properties['dataOpen'] === 'start' ? 'both' : 'end';
      if (at < end) openMark(span);
    }
  }
}

function markElement({ id, kind }: LabelledAnnotation, isFirst: boolean): Element {
  return h('mark', {
    ...(isFirst ? { id: `m-${id}` } : {}),
    className: ['mark', `mark-${detectorOf(kind).letter.toLowerCase()}`],
    dataAnnotation: id,
    ariaDetails: `n-${id}`,
  });
}
