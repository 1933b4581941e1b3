import { z } from 'astro/zod';
import type { Article } from '../engine/annotation.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { toIsoDate } from './iso-date.ts';

const batchStory = z.object({
  story: z.string().optional(),
  articles: z
    .array(
      z.object({
        file: z.string(),
        text: z.string(),
        date: z.string().nullish(),
      }),
    )
    .min(1),
});

/** One story of a batch: its name, if it has one, and its articles, each called by its file. */
export type BatchStory = { readonly story: string | undefined; readonly articles: readonly Article[] };

/**
 * Reads one line of a batch: `{"story": …, "articles": [{"file": …, "text": …, "date": …?}]}`. A date may be a whole
 * dateline; one that names no day in full counts as unknown.
 *
 * @throws Error with a sentence for people where the line has another form
 */
export function readBatchLine(line: string): BatchStory {
  const checked = batchStory.safeParse(parseJson(line));
  if (!checked.success) {
    const problems = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'the story'}: ${message}`);
    throw new Error(`this is no story of a batch. ${problems.join('; ')}`);
  }
  const { story, articles } = checked.data;
  const files = new Set(articles.map(({ file }) => file));
  if (files.size < articles.length) throw new Error('two articles have the same "file"; give each its own');
  return {
    story,
    articles: articles.map(({ file, text, date }) => ({
      id: file,
      text,
      blocks: splitBlocks(text),
      date: toIsoDate(date ?? ''),
    })),
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('this is not JSON; each line is one story');
  }
}
