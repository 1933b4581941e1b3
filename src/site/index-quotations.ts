import type { StorySource } from '../engine/sources/source.ts';

/**
 * Looks up the source of a quotation in one article.
 *
 * @returns takes the start of the quotation; undefined where no quotation begins there
 */
export function indexQuotations(
  sources: readonly StorySource[],
  article: string,
): (start: number) => StorySource | undefined {
  const byStart = new Map(
    sources.flatMap((source) =>
      source.uses
        .filter((use) => use.article === article && use.manner === 'quoted')
        .map(({ words }) => [words[0]?.start, source] as const),
    ),
  );
  return (start) => byStart.get(start);
}
