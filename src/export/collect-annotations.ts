import { type AnnotationCollection, annotationContext, type WebAnnotation } from './web-annotation.ts';

/** A collection that holds all its annotations in its one page. */
export function collectAnnotations(id: string, label: string, items: readonly WebAnnotation[]): AnnotationCollection {
  const collection = { id, type: 'AnnotationCollection', label } as const;
  const page = { id: `${id}#first-page`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items } as const;
  return {
    '@context': annotationContext,
    ...collection,
    total: items.length,
    first: { '@context': annotationContext, ...page },
    last: page.id,
  };
}
