import type { Mention } from '../annotation.ts';

/**
 * Mentions in groups that fit as they stand; between two groups each stands against all that have another value.
 *
 * @param order ids of the articles, in order of the story
 * @returns all mentions, in order of the articles, then of their text
 */
export function opposeGroups(groups: readonly (readonly Mention[])[], order: readonly string[]): Mention[] {
  const opposed = groups.flatMap((group) => {
    const others = groups.filter((other) => other !== group).flatMap((other) => other.map(({ value }) => value));
    return group.map((mention) => ({
      ...mention,
      against: [...new Set([...mention.against, ...others.filter((value) => value !== mention.value)])],
    }));
  });
  return opposed.sort((a, b) => order.indexOf(a.article) - order.indexOf(b.article) || a.start - b.start);
}
