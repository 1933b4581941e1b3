import type { Specific } from '../../../annotation.ts';
import type { SettledSlot } from './settled-slot.ts';

/** A settled slot as the specific that the table shows. */
export function toSpecific({ verdict, mentions }: SettledSlot, articleIds: readonly string[]): Specific | undefined {
  const first = mentions.toSorted((a, b) => (a.claim.question < b.claim.question ? -1 : 1))[0]?.claim;
  if (!first) return undefined;
  return {
    slot: first.slot,
    question: first.question,
    type: first.type,
    verdict,
    mentions: mentions.map(({ claim, label, against }) => ({
      ...claim.span,
      article: articleIds[claim.article] ?? '',
      value: label,
      against,
      source: claim.source,
    })),
    rule: first.rule,
    by: 'rule',
  };
}
