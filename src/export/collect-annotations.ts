import { jsonWith } from './json-with.ts';
import { annotationContext } from './web-annotation.ts';

/**
 * A collection that holds all its annotations in its one page, as JSON.
 *
 * @param items the annotations, each as JSON
 */
export function collectAnnotations(id: string, label: string, items: readonly string[]): string {
  const collection = { id, type: 'AnnotationCollection', label } as const;
  const page = {
    '@context': annotationContext,
    id: `${id}#first-page`,
    type: 'AnnotationPage',
    partOf: collection,
    startIndex: 0,
  };
  const head = { '@context': annotationContext, ...collection, total: items.length, last: page.id };
  return jsonWith(head, 'first', jsonWith(page, 'items', `[${items.join()}]`));
}
