import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Article, Block, Span } from '../engine/annotation.ts';
import { annotate } from '../engine/index.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';

const lineWidth = 110;
const articles = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name): Article => {
    const text = readFileSync(`seeds/${name}`, 'utf8');
    return { id: basename(name, '.txt'), text, blocks: splitBlocks(text) };
  });
const { annotations, specifics } = annotate(articles);

test.each(articles)('the marks in $id, by rule alone, are the ones somebody has read', async (article) => {
  await expect(showMarks(article)).toMatchFileSnapshot(`./snapshots/${article.id}.txt`);
});

test('the specifics of the seeds, by rule alone, are the ones somebody has read', async () => {
  await expect(showSpecifics()).toMatchFileSnapshot('./snapshots/specifics.txt');
});

/** The lines of a text that carry marks, with carets under the marked words and what is said of them. */
function showMarks({ id, text, blocks }: Article): string {
  const own = annotations.filter(({ article }) => article === id);
  const lines = blocks.flatMap((block, place) =>
    wrap(text, block).flatMap((line) => {
      const marks = own.flatMap(({ kind, subtype, rule, spans }) =>
        spans
          .filter((span) => meets(span, line))
          .map((span) => `   ${showCarets(span, line, `${kind}: ${subtype} (${rule})`)}`),
      );
      const number = `${place + 1}`.padStart(2);
      return marks.length === 0 ? [] : [`${number} ${text.slice(line.start, line.end)}`, ...marks];
    }),
  );
  return `${lines.join('\n')}\n`;
}

/** What is said of a mark stands where it ends. */
function showCarets(span: Span, line: Span, says: string): string {
  const from = Math.max(span.start, line.start);
  const to = Math.min(span.end, line.end);
  return `${' '.repeat(from - line.start)}${'^'.repeat(to - from)} ${span.end > line.end ? '…' : says}`;
}

function meets(span: Span, line: Span): boolean {
  return span.start < line.end && line.start < span.end;
}

/** A paragraph as lines that end between words. */
function wrap(text: string, { start, end }: Block): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const widest = Math.min(end, from + lineWidth);
    const space = widest === end ? end : text.lastIndexOf(' ', widest);
    const to = space > from ? space : widest;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** Every slot that two mentions fill: its question, and the words of each text. */
function showSpecifics(): string {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return specifics
    .map(({ question, type, verdict, rule, mentions }) => {
      const lines = mentions.map(
        ({ article, start, end, value }) => `  ${article}: “${texts.get(article)?.slice(start, end)}” = ${value}\n`,
      );
      return `${question} (${type}, ${verdict}, ${rule})\n${lines.join('')}`;
    })
    .join('\n');
}
