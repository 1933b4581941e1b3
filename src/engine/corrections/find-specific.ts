import { isConflict, type Mention, type Specific } from '../annotation.ts';
import { overlap } from '../overlap.ts';

/** Why a correction of a conflict finds none. */
export const noConflict = 'no conflict is marked at these words';

/** The specific that holds all these mentions; one that conflicts before one that agrees. */
export function findSpecific(specifics: readonly Specific[], mentions: readonly Mention[]): Specific | undefined {
  const holding = specifics.filter((specific) => mentions.every((mention) => holds(specific, mention)));
  return holding.find(isConflict) ?? holding[0];
}

/** Whether words of a mention belong to a specific already. */
export function holds({ mentions }: Specific, mention: Mention): boolean {
  return mentions.some((other) => meets(mention, other));
}

/** Whether two mentions share words. */
export function meets(mention: Mention, other: Mention): boolean {
  return mention.article === other.article && overlap(mention, other);
}
