import { VFile } from 'vfile';
import { analyseStory } from '../corpus/analyse-story.ts';
import type { StoryText } from '../corpus/load-text.ts';
import { storySchema, textSchema } from '../corpus/story-schema.ts';
import { annotate } from '../engine/index.ts';
import { toReadingText } from '../markdown/to-reading-text.ts';
import type { InventedText, Mixture } from './invent-story.ts';
import { timeCpu } from './time-cpu.ts';
import { inventStories, withHead } from './write-project.ts';

/** So many texts are enough to know what one costs. */
const sampleSize = 1000;

/**
 * Processor milliseconds that one text takes: reading it as Markdown, the engine, and all that follows up to its HTML with
 * marks and notes.
 */
export function measureAnalysis(mixture: Mixture): { parseMs: number; engineMs: number; markMs: number } {
  let [parsed, found, analysed, count] = [0, 0, 0, 0];
  for (const story of inventStories(sampleSize, mixture)) {
    const [parseMs, texts] = timeCpu(() => story.texts.map(parse));
    const articles = texts.map(({ id, reading }) => ({ id, text: reading.text, blocks: reading.blocks }));
    const [engineMs] = timeCpu(() => annotate(articles));
    const fields = storySchema.parse({
      title: story.title,
      question: 'What happened?',
      texts: story.texts.map(fileOf),
    });
    const [analysisMs] = timeCpu(() =>
      analyseStory(story.id, fields, texts, { file: new VFile(), corrections: [], report: () => {} }),
    );
    parsed += parseMs;
    found += engineMs;
    analysed += analysisMs;
    count += texts.length;
  }
  return { parseMs: parsed / count, engineMs: found / count, markMs: (analysed - found) / count };
}

function parse(text: InventedText): StoryText {
  const path = fileOf(text);
  const known = textSchema.parse({ title: text.title, origin: 'invented' });
  const reading = toReadingText(new VFile({ path }), Buffer.from(withHead(text.title, text.body)));
  if (reading === null) throw new Error(`Expected ${path} to be a text, found none`);
  return { id: text.id, path, known, reading };
}

function fileOf({ id }: InventedText): string {
  return `${id}.md`;
}
