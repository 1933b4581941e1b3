import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { LabelledAnnotation } from './label-annotations.ts';
import { type MarkSpan, type SaidSpan, wrapMarks } from './wrap-marks.ts';

/** Wraps marks into content that begins at an offset of the reading text. */
export type Marker = (content: readonly ElementContent[], offset: number) => ElementContent[];

/**
 * A marker for the contents of one article, which are given to it in order of the text.
 *
 * @param said words that links lead to
 */
export function createMarker(annotations: readonly LabelledAnnotation[], said: readonly SaidSpan[]): Marker {
  const marks = annotations.flatMap((annotation) =>
    annotation.spans.map((span): MarkSpan => ({ ...span, annotation })),
  );
  const spans = [...marks, ...said].sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  let next = 0;
  let near: readonly (MarkSpan | SaidSpan)[] = [];
  return markContent;

  function markContent(content: readonly ElementContent[], offset: number): ElementContent[] {
    let at = offset;
    return content.flatMap((node): ElementContent[] => {
      const start = at;
      if (node.type === 'text') {
        at += node.value.length;
        return wrapMarks(node.value, start, spansWithin(start, at), seen);
      }
      if (node.type !== 'element') return [node];
      const children = markContent(node.children, start);
      at += textOf(node).length;
      return [{ ...node, children }];
    });
  }

  /** Spans are taken up as the text reaches them, and dropped when it has passed them. */
  function spansWithin(start: number, end: number): readonly (MarkSpan | SaidSpan)[] {
    const first = next;
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next]) next += 1;
    near = [...near, ...spans.slice(first, next)].filter((span) => span.end > start);
    return near;
  }
}
