import { parseW3CTextAnnotation } from '@recogito/text-annotator';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { exportSite } from './export-site.ts';
import { loadInventedStory } from './load-invented-story.ts';
import { createToIri } from './to-iri.ts';
import { loadW3cTests } from './w3c-tests.ts';
import { annotationCollectionSchema, annotationPageSchema } from './web-annotation-schema.ts';

const toIri = createToIri(undefined, '/');
const { corpus } = loadCorpus('.');
const invented = loadInventedStory();
const stories = new Map([...corpus.stories, invented].map((story) => [story.id, story]));
const texts = new Map(
  [...stories.values()].flatMap(({ articles }) =>
    articles.map(({ story, id, text }) => [toIri(`/stories/${story}/${id}/`), [...text]]),
  ),
);
const documents = readDocuments();
const collections = documents.filter(({ type }) => type === 'AnnotationCollection');
const embedded = collections.flatMap(({ first }) => (typeof first === 'string' ? [] : [first]));
const pages = documents.filter(({ type }) => type === 'AnnotationPage');
const annotations = embedded.flatMap(({ items }) => items);

test('every document has the shape of a collection or of a page, and nothing besides', () => {
  expect(collections.length).toBeGreaterThan(stories.size);
  expect(pages).toHaveLength(stories.size);
  expect(annotations.length).toBeGreaterThan(stories.size);
  for (const collection of collections) expect(annotationCollectionSchema.safeParse(collection).error).toBeUndefined();
  for (const page of pages) expect(annotationPageSchema.safeParse(page).error).toBeUndefined();
});

const w3cTests = loadW3cTests();
if (w3cTests === null) {
  console.info('Left out: the W3C’s own tests of annotations do not lie in ../shared/w3c-annotation-tests.');
}

describe.skipIf(w3cTests === null)('by the W3C’s own tests', () => {
  test.each([
    ['annotation', 'annotations/annotationMusts.test', annotations],
    ['collection', 'collections/collectionMusts.test', collections],
    ['page', 'collections/pages/pageMusts.test', pages],
    ['page within its collection', 'collections/pages/pageMusts.test', embedded],
  ] as const)('every %s is all that it must be', (_name, list, documents) => {
    const assertions = w3cTests?.assertionsOf(list) ?? [];
    expect(assertions.length).toBeGreaterThan(9);
    expect(documents.length).toBeGreaterThan(0);
    const failures = documents.flatMap((document) =>
      assertions.filter(({ isMet }) => !isMet(document)).map(({ name }) => `${document.id}: ${name}`),
    );
    expect(failures).toEqual([]);
  });

  test('what is no annotation is told from one', () => {
    const assertions = w3cTests?.assertionsOf('annotations/annotationMusts.test') ?? [];
    const broken = { ...annotations[0], id: 'no-iri', target: undefined, type: 'Note' };
    expect(assertions.filter(({ isMet }) => !isMet(JSON.parse(JSON.stringify(broken)))).length).toBeGreaterThan(2);
  });
});

test('Recogito reads every annotation back: its words, and where they stand in code points', () => {
  for (const annotation of annotations) {
    const { parsed, error } = parseW3CTextAnnotation(annotation);
    expect(error).toBeUndefined();
    const characters = texts.get(annotation.target[0].source) ?? [];
    expect(parsed?.target.selector).toHaveLength(annotation.target.length);
    for (const { quote, start, end } of parsed?.target.selector ?? [])
      expect(characters.slice(start, end).join('')).toBe(quote);
    expect(parsed?.bodies.length).toBe(annotation.body.length);
  }
});

test('words and their context stand in one place of their text', () => {
  for (const { source, selector } of annotations.flatMap(({ target }) => target)) {
    const { prefix, exact, suffix } = selector[0];
    expect(
      texts
        .get(source)
        ?.join('')
        .split(prefix + exact + suffix),
    ).toHaveLength(2);
  }
});

test('the pages of the whole site name every annotation once', () => {
  const ids = new Set(annotations.map(({ id }) => id));
  expect(pages.flatMap(({ items }) => items).toSorted()).toEqual([...ids].toSorted());
});

test('an id names one annotation, and is the same in every document', () => {
  const byId = Map.groupBy(annotations, ({ id }) => id);
  for (const [id, copies] of byId) {
    expect({ id, copies: copies.length }).toEqual({ id, copies: 2 });
    expect(new Set(copies.map((copy) => JSON.stringify(copy))).size).toBe(1);
  }
});

/** All JSON-LD of a site, as a reader would parse it. */
function readDocuments() {
  const contents = new Map<string, string>();
  const read = (id: string) => stories.get(id) ?? invented;
  for (const { path, content } of exportSite([...stories.keys()], read, toIri)) {
    contents.set(path, (contents.get(path) ?? '') + content);
  }
  return [...contents].filter(([path]) => path.endsWith('.jsonld')).map(([, content]) => JSON.parse(content));
}
