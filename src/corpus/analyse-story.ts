import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { type Annotation, type Article, isConflict, type Specific } from '../engine/annotation.ts';
import { correctWith } from '../engine/corrections/correct.ts';
import { annotate } from '../engine/index.ts';
import type { Reading } from '../engine/reading/reading.ts';
import { joinSources } from '../engine/sources/join-sources.ts';
import { textOf } from '../engine/text-of.ts';
import { labelAnnotations } from '../markdown/label-annotations.ts';
import { renderStory } from '../markdown/render-story.ts';
import { wholeWords } from '../markdown/whole-words.ts';
import type { CorpusArticle, CorpusStory } from './corpus.ts';
import { listSaid } from './list-said.ts';
import type { Corrections } from './load-corrections.ts';
import type { StoryText } from './load-text.ts';
import type { storySchema } from './story-schema.ts';

/** A story with all that is marked in it, and each of its texts as HTML, by the id of the article. */
export type AnalysedStory = { readonly story: CorpusStory; readonly htmlByArticle: ReadonlyMap<string, string> };

/**
 * Reads all texts of a story together and renders each with its marks and notes. Corrections that cannot be carried out
 * become messages of their file.
 *
 * @param repository where readers suggest corrections
 */
export function analyseStory(
  id: string,
  fields: z.infer<typeof storySchema>,
  texts: readonly StoryText[],
  { corrections, report }: Corrections,
  repository?: string,
): AnalysedStory {
  const analysis = annotate(texts.map(toArticle), corrections.length === 0 ? undefined : correctWith(corrections));
  const readings = new Map(texts.map((text) => [text.id, text.reading]));
  for (const problem of analysis.problems) report(problem, readings);
  const { sources, problems } = joinSources(
    analysis.articles.map(({ reading }) => reading),
    analysis.annotations,
    corrections,
  );
  for (const problem of problems) report(problem, readings);
  const textById = new Map(texts.map(({ id, reading }) => [id, reading.text]));
  const inWholeWords = (found: readonly Annotation[]) =>
    found.map((one) => onWholeWords(one, textOf(textById, one.article)));
  const annotations = inWholeWords(analysis.annotations);
  const said = listSaid(sources, annotations);
  const byArticle = Map.groupBy(annotations, ({ article }) => article);
  const articles = texts.map((text, place): CorpusArticle => {
    const analysed = analysis.articles[place];
    if (analysed === undefined) throw new Error(`Expected an analysis of every article; ${text.id} has none`);
    return {
      ...describe(text, id, fields.lang, analysed.reading),
      annotations: labelAnnotations(byArticle.get(text.id) ?? []),
      comments: analysis.comments.filter(({ article }) => article === text.id),
      quotations: analysed.quotations,
      said: said.get(text.id) ?? [],
    };
  });
  const { title, question, about = null, lang } = fields;
  const story = {
    id,
    title,
    question,
    about,
    lang,
    articles,
    specifics: analysis.specifics.toSorted(differingFirst),
    sources,
    rejected: {
      annotations: inWholeWords(analysis.rejected.annotations),
      specifics: analysis.rejected.specifics,
    },
  };
  const trees = new Map(texts.map((text) => [text.id, text.reading.root]));
  return { story, htmlByArticle: renderStory(story, trees, repository) };
}

function toArticle({ id, known, reading: { text, blocks } }: StoryText): Article {
  return { id, text, blocks, date: known.date === 'unknown' ? undefined : known.date };
}

function onWholeWords(annotation: Annotation, text: string): Annotation {
  return { ...annotation, spans: annotation.spans.map((span) => wholeWords(text, span)) };
}

function describe({ id, path, known, reading }: StoryText, story: string, storyLang: string, read: Reading) {
  const { title, origin, licence, lang = storyLang, outlet, byline, date, url, about = null } = known;
  const { text, blocks } = reading;
  const isTitleSupplied = known['title-supplied'];
  const words = read.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return {
    id,
    story,
    file: path,
    title,
    isTitleSupplied,
    origin,
    licence,
    lang,
    outlet,
    byline,
    date,
    url,
    about,
    text,
    blocks,
    sentences: read.sentences,
    sha256,
    words,
  };
}

function differingFirst(a: Specific, b: Specific): number {
  return Number(isConflict(b)) - Number(isConflict(a));
}
