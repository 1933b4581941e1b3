import type { Annotation, Kind } from '../engine/annotation.ts';
import { markKindOf } from './mark-kind-of.ts';

/** An annotation with the label of its chip: "Q1", counted per kind in order of the text. */
export type LabelledAnnotation = Annotation & { readonly label: string };

/** @param annotations of one article, in order of its text */
export function labelAnnotations(annotations: readonly Annotation[]): LabelledAnnotation[] {
  const counts = new Map<Kind, number>();
  return annotations.map((annotation) => {
    const number = (counts.get(annotation.kind) ?? 0) + 1;
    counts.set(annotation.kind, number);
    return { ...annotation, label: `${markKindOf(annotation.kind).letter}${number}` };
  });
}
