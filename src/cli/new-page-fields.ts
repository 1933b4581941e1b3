import { z } from 'astro/zod';
import { toIsoDate } from './iso-date.ts';
import type { FieldName, StatedField, StatedFields } from './new-fields.ts';

/** As much of a document as is read here; the one of linkedom has it. */
export type PageDocument = {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};
type PageElement = {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
};

/**
 * What a saved page states of itself in its metadata, and where: in its JSON-LD (schema.org) first, then in its `meta` and
 * `link` elements. What it does not state there is left out; nothing is guessed from its text.
 */
export function readPageFields(document: PageDocument): StatedFields {
  const stated = new Map<FieldName, StatedField>();
  for (const [field, where, value] of [...linkedData(document), ...elements(document)]) {
    const tidied = tidy(field, value);
    if (tidied !== undefined && !stated.has(field)) stated.set(field, { value: tidied, where });
  }
  return Object.fromEntries(stated);
}

type Statement = readonly [field: FieldName, where: string, value: string | null | undefined];

const sources: readonly (readonly [FieldName, string, string])[] = [
  ['title', 'meta[property="og:title"]', 'content'],
  ['outlet', 'meta[property="og:site_name"]', 'content'],
  ['byline', 'meta[name="author"]', 'content'],
  ['byline', 'meta[property="article:author"]', 'content'],
  ['date', 'meta[property="article:published_time"]', 'content'],
  ['date', 'meta[name="date"]', 'content'],
  ['url', 'link[rel="canonical"]', 'href'],
  ['url', 'meta[property="og:url"]', 'content'],
  ['licence', 'link[rel="license"]', 'href'],
  ['lang', 'html', 'lang'],
];

function elements(document: PageDocument): Statement[] {
  return sources.flatMap(([field, selector, attribute]) =>
    [...document.querySelectorAll(selector)].map(
      (element): Statement => [field, selector, element.getAttribute(attribute)],
    ),
  );
}

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: z.string().optional().catch(undefined),
  author: z
    .union([named, z.array(named)])
    .optional()
    .catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  license: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
});

function linkedData(document: PageDocument): Statement[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = scripts
    .flatMap(({ textContent }) => nodesIn(parseJson(textContent ?? '')))
    .map((node) => articleSchema.safeParse(node).data)
    .find((node) => node?.['@type'].some((type) => /(?:Article|BlogPosting)$/u.test(type)));
  if (article === undefined) return [];
  const { headline, author, publisher, datePublished, url, license, inLanguage } = article;
  const authors = author === undefined ? undefined : [author].flat().join(', ');
  return [
    ['title', 'JSON-LD headline', headline],
    ['outlet', 'JSON-LD publisher', publisher],
    ['byline', 'JSON-LD author', authors],
    ['date', 'JSON-LD datePublished', datePublished],
    ['url', 'JSON-LD url', url],
    ['licence', 'JSON-LD license', license],
    ['lang', 'JSON-LD inLanguage', inLanguage],
  ];
}

/** The nodes of a document in JSON-LD: it may be one, a list, or a graph. */
function nodesIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(nodesIn);
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data);
  return graph.success ? graph.data['@graph'] : [data];
}

/** JSON-LD that a page got wrong says nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tidy(field: FieldName, value: string | null | undefined): string | undefined {
  const words = value?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  if (words === '') return undefined;
  if (field === 'date') return /^\d{4}-\d{2}-\d{2}/u.exec(words)?.[0] ?? toIsoDate(words);
  const isAddress = /^https?:\/\//u.test(words);
  if (field === 'url') return isAddress ? words : undefined;
  // Some pages give the address of a profile where a name is asked for.
  return field === 'byline' && isAddress ? undefined : words;
}
