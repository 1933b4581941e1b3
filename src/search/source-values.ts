import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import type { Annotation } from '../engine/annotation.ts';
import { overlap } from '../engine/overlap.ts';
import type { SourceUse, StorySource } from '../engine/sources/source.ts';
import { oneLine } from '../markdown/one-line.ts';
import { nobody, unnamedValue, writersVoice } from './facets.ts';

/** Everybody whose words a text gives or by whom it goes, each as a value of the facet `source`. */
export function sourcesOfText({ sources }: CorpusStory, { id }: CorpusArticle): string[] {
  return valuesOf(sources.filter(({ uses }) => uses.some(({ article }) => article === id)));
}

/** Who is behind the marked words: the source that gives them, or that a mark for want of a name is for; else the writer. */
export function sourcesOfMark({ sources }: CorpusStory, annotation: Annotation): string[] {
  const behind = valuesOf(sources.filter(({ uses }) => uses.some((use) => isBehind(use, annotation))));
  if (behind.length > 0) return behind;
  return [annotation.kind === 'conflicting-specific' ? writersVoice : nobody];
}

function isBehind({ article, mark, words }: SourceUse, annotation: Annotation): boolean {
  if (article !== annotation.article) return false;
  if (annotation.kind === 'unnamed-source') return mark === annotation.id;
  return words.some((span) => annotation.spans.some((marked) => overlap(span, marked)));
}

function valuesOf(sources: readonly StorySource[]): string[] {
  return [...new Set(sources.map(valueOfSource))];
}

/** The value of the facet `source` for one source. */
export function valueOfSource({ kind, name }: Pick<StorySource, 'kind' | 'name'>): string {
  if (kind === 'nobody') return nobody;
  return kind === 'unnamed' ? unnamedValue(name) : oneLine(name);
}
