import { z } from 'astro/zod';
import { annotationContext } from './web-annotation.ts';

const iri = z.url({ protocol: /^https$/u });
const context = z.literal(annotationContext);
const agent = z.strictObject({ name: z.string().min(1) });
const whoAndWhen = { creator: agent.optional(), created: z.iso.datetime().optional() };

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(['tagging', 'describing', 'questioning', 'moderating', 'commenting']),
  value: z.string().min(1),
  format: z.literal('text/plain'),
  language: z.literal('en').optional(),
  ...whoAndWhen,
});
const linkBody = z.strictObject({
  type: z.literal('SpecificResource'),
  purpose: z.enum(['classifying', 'linking']),
  source: iri,
});
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => start < end);
const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.tuple([quoteSelector, positionSelector]),
});

/** The shape of what is exported, stricter than the W3C's model: nothing may stand in it that is not named here. */
const webAnnotationSchema = z.strictObject({
  '@context': context,
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.array(z.enum(['classifying', 'linking', 'moderating'])).min(1),
  ...whoAndWhen,
  generator: z.strictObject({
    id: iri,
    type: z.literal('Software'),
    name: z.string(),
    'schema:softwareVersion': z.string(),
  }),
  body: z.array(z.discriminatedUnion('type', [textualBody, linkBody])).min(3),
  target: z.array(target).min(1),
});

/** A page of annotations, or of the ids of some that stand elsewhere. */
export const annotationPageSchema = z.strictObject({
  '@context': context,
  id: iri,
  type: z.literal('AnnotationPage'),
  partOf: z.strictObject({ id: iri, type: z.literal('AnnotationCollection'), label: z.string().min(1) }),
  startIndex: z.int().min(0),
  prev: iri.optional(),
  next: iri.optional(),
  items: z.union([z.array(webAnnotationSchema), z.array(iri)]),
});

/** A collection with its one page in it, or with the ids of its first and last page. */
export const annotationCollectionSchema = z.strictObject({
  '@context': context,
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  total: z.int().min(0),
  first: z.union([iri, annotationPageSchema]),
  last: iri,
});
