import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type Kind, kinds, type Span } from '../engine/annotation.ts';
import { withoutApparatus } from '../site-tests/without-apparatus.ts';
import { labelAnnotations } from './label-annotations.ts';
import type { MarkedArticle } from './marked-story.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { ReadingText } from './reading-text.ts';
import { renderStory } from './render-story.ts';
import { wholeWords } from './whole-words.ts';

const pieces = [
  'word',
  'caf\u0065\u0301',
  '😀',
  '’',
  '“',
  '”',
  '.',
  ', ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '  \n',
  '&#13;',
  '&nbsp;',
  '    \t',
  '<b>',
  '&amp;',
  '*',
  '# ',
  '- ',
  '> ',
  '`',
  '[a b](/c)',
  '1. ',
  '    ',
];
const randomText = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }).map((some) => some.join(''));
const randomMarks = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    edges: fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 }),
  }),
  { maxLength: 8 },
);

test.each(['txt', 'md'])(
  'marks of any kind and place leave the text of a .%s as it is, and spell their spans',
  (type) => {
    fc.assert(
      fc.property(randomText, randomMarks, (source, marks) => {
        const reading = type === 'txt' ? readPlainText(source) : readMarkdown(new VFile(), source);
        fc.pre(reading.blocks.length > 0);
        const article = markedArticle(
          reading,
          marks.map(({ kind, edges }) => ({ kind, spans: spansAt(reading.text, edges) })),
        );
        const tree = render(article, reading);
        const plain = withoutApparatus(tree);

        expect(textOf(need(plain, '[data-reading-text]'))).toBe(reading.text);
        for (const { id, spans } of article.annotations) {
          const marked = selectAll(`mark[data-annotation="${id}"]`, plain)
            .map((mark) => textOf(mark))
            .join('');
          expect(marked.replaceAll(/\s/gu, '')).toBe(
            spans
              .map((span) => wordsOf(article, span))
              .join('')
              .replaceAll(/\s/gu, ''),
          );
          expect(selectAll(`#m-${id}`, tree)).toHaveLength(1);
          expect(selectAll(`#n-${id}`, tree)).toHaveLength(1);
          expect(selectAll(`a.chip[href="#n-${id}"]`, tree)).toHaveLength(1);
        }
        for (const { id } of article.said) expect(selectAll(`#${id}`, tree)).toHaveLength(1);
        expect(selectAll('a a', tree)).toEqual([]);
        expect(selectAll('.note', tree).map(({ properties }) => properties['id'])).toEqual(
          article.annotations.map(({ id }) => `n-${id}`),
        );
      }),
      { numRuns: 300 },
    );
  },
);

type Marks = readonly { readonly kind: Kind; readonly spans: readonly Span[] }[];

function markedArticle({ text, blocks }: ReadingText, marks: Marks, id = 'text-a'): MarkedArticle {
  const annotations = marks
    .filter(({ spans }) => spans.length > 0)
    .toSorted((a, b) => start(a.spans) - start(b.spans) || end(b.spans) - end(a.spans))
    .map(({ kind, spans }, place) => ({
      id: `${id}${place}`,
      article: id,
      kind,
      spans,
      subtype: 'person',
      rule: 'by-chance',
      explanation: 'No one is named.',
      by: 'rule' as const,
    }));
  const said = annotations.flatMap(({ spans }, place) =>
    spans.map(({ start, end }, at) => ({ start, end: Math.min(end + 7 * place, text.length), id: `s-${place}-${at}` })),
  );
  return { id, title: 'Text A', text, blocks, annotations: labelAnnotations(annotations), comments: [], said };
}

function render(article: MarkedArticle, { root }: ReadingText): Root {
  const html = renderStory({ articles: [article], specifics: [] }, new Map([[article.id, root]])).get(article.id);
  return fromHtml(html ?? '', { fragment: true });
}

/** Spans between every second pair of edges, given as shares of the text; on whole words, and not of white space alone. */
function spansAt(text: string, edges: readonly number[]): Span[] {
  const places = edges.map((share) => Math.round(share * text.length)).toSorted((a, b) => a - b);
  const spans: Span[] = [];
  for (let place = 0; place + 1 < places.length; place += 2) {
    const span = wholeWords(text, { start: places[place] ?? 0, end: places[place + 1] ?? 0 });
    if (text.slice(span.start, span.end).trim() !== '' && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

function need(tree: Root, selector: string): Element {
  const element = select(selector, tree);
  if (element === undefined) throw new Error(`Expected ${selector}, found none`);
  return element;
}

const start = (spans: readonly Span[]) => spans[0]?.start ?? 0;
const end = (spans: readonly Span[]) => spans.at(-1)?.end ?? 0;
const wordsOf = ({ text }: MarkedArticle, span: Span) => text.slice(span.start, span.end);
