import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findTextQuote } from '../engine/selector.ts';
import { indexMentions } from './index-mentions.ts';
import { labelAnnotations } from './label-annotations.ts';
import { suggestionAddress } from './suggestion-address.ts';

const text = 'Sources: “It sank.” Later, sources\nspoke again. Sources: none.';
const entrySchema = z.array(
  z.looseObject({ kind: z.string(), text: z.string(), exact: z.string(), occurrence: z.int().optional() }),
);

test.each([
  ['the first of two places', 0, 'Sources:'],
  ['the second of two places', text.lastIndexOf('Sources:'), 'Sources:'],
  ['words over two lines', text.indexOf('sources'), 'sources\nspoke'],
])('a suggestion holds the entry that names %s', (_, start, words) => {
  const address = new URL(addressFor(start, start + words.length));
  expect(address.origin + address.pathname).toBe('https://example.org/reading/issues/new');
  expect(address.searchParams.get('title')).toBe('Correction: Boats & storms, U1');
  const yaml = /```yaml\n(?<entry>[^`]*)```/u.exec(address.searchParams.get('body') ?? '')?.groups?.['entry'];
  const [entry] = entrySchema.parse(parse(yaml ?? ''));
  expect(entry).toMatchObject({ do: 'reject', kind: 'unnamed-source', text: 'text-a', by: 'unknown', on: 'unknown' });
  expect(entry && findTextQuote(text, entry)).toEqual([{ start, end: start + words.length }]);
});

function addressFor(start: number, end: number): string {
  const annotations = labelAnnotations([
    {
      id: 'a',
      article: 'text-a',
      kind: 'unnamed-source',
      spans: [{ start, end }],
      subtype: 'group',
      rule: 'by-hand',
      explanation: 'No one is named.',
      by: 'rule',
    },
  ]);
  const [annotation] = annotations;
  if (annotation === undefined) throw new Error('Expected an annotation');
  const article = { id: 'text-a', title: 'Boats & storms', text, blocks: [], annotations, comments: [], said: [] };
  const mentions = indexMentions({ articles: [article], specifics: [] });
  return suggestionAddress('https://example.org/reading/', annotation, article, mentions);
}
