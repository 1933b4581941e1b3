import type { CorpusStory } from '../corpus/corpus.ts';
import { countHead } from './count-rows.ts';
import { exportStory } from './export-story.ts';
import type { FilePiece } from './file-piece.ts';
import { markHead } from './mark-rows.ts';
import { plainHead } from './plain-data.ts';
import type { ToIri } from './to-iri.ts';
import { type AnnotationPage, annotationContext } from './web-annotation.ts';

/** Of the site as a whole; those of stories and texts lie beside their pages. */
const collectionPath = '/annotations.jsonld';

/** Where the pages of the collection lie; every other export lies beside a page of the site. */
export const pagesFolder = '/annotations/';
const pagePath = (story: string) => `${pagesFolder}${story}.jsonld`;

/**
 * All exports of a site, story by story, so that only one story is in memory at a time: the files of each story and of
 * its texts, and those of the whole site in pieces. The annotations of the site lie in pages, one for each story; a page
 * names its annotations by their ids, which lead to where they stand, because each stands beside its story and its text.
 *
 * @param ids of the stories, in order
 */
export function* exportSite(
  ids: readonly string[],
  read: (id: string) => CorpusStory,
  toIri: ToIri,
): Generator<FilePiece> {
  yield { path: '/annotations.csv', content: markHead };
  yield { path: '/counts.csv', content: countHead };
  yield { path: '/annotations.json', content: `${JSON.stringify(plainHead).slice(0, -1)},"stories":[` };
  const whole = {
    id: toIri(collectionPath),
    type: 'AnnotationCollection',
    label: 'Marks in all texts of this site',
  } as const;
  let total = 0;
  for (const [place, id] of ids.entries()) {
    const { files, annotations, markRows, countRows, plain } = exportStory(read(id), toIri);
    yield* files;
    yield { path: '/annotations.csv', content: markRows };
    yield { path: '/counts.csv', content: countRows };
    yield { path: '/annotations.json', content: `${place === 0 ? '' : ','}${plain}` };
    const page: AnnotationPage = {
      '@context': annotationContext,
      id: toIri(pagePath(id)),
      type: 'AnnotationPage',
      partOf: whole,
      startIndex: total,
      ...neighbours(place),
      items: annotations.map((annotation) => annotation.id),
    };
    yield { path: pagePath(id), content: JSON.stringify(page) };
    total += annotations.length;
  }
  yield { path: '/annotations.json', content: ']}' };
  const pages = ids.map((id) => toIri(pagePath(id)));
  const collection = { '@context': annotationContext, ...whole, total, first: pages[0], last: pages.at(-1) };
  yield { path: collectionPath, content: JSON.stringify(collection) };

  function neighbours(place: number) {
    const [prev, next] = [ids[place - 1], ids[place + 1]];
    return {
      ...(prev === undefined ? {} : { prev: toIri(pagePath(prev)) }),
      ...(next === undefined ? {} : { next: toIri(pagePath(next)) }),
    };
  }
}
