import { createInterface } from 'node:readline';
import type { Article } from '../engine/annotation.ts';
import { annotate } from '../engine/index.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { toReport } from './report.ts';

type BatchStory = { story?: string; articles: { file: string; text: string; date?: string }[] };

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { story, articles: files } = JSON.parse(line) as BatchStory;
  const articles: Article[] = files.map(({ file, text, date }) => ({
    id: file,
    text,
    blocks: splitBlocks(text),
    date,
  }));
  process.stdout.write(
    `${JSON.stringify(toReport(articles, annotate(articles), new Map(files.map(({ file }) => [file, file])), story))}\n`,
  );
}
