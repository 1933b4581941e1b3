import type { Finding, Specific } from '../../../annotation.ts';
import type { SettledMention, SettledSlot } from './settle-slot.ts';

/** A settled slot as the specific that the table shows. */
export function toSpecific({ verdict, mentions }: SettledSlot, articleIds: readonly string[]): Specific | undefined {
  const first = mentions.toSorted((a, b) => (a.claim.question < b.claim.question ? -1 : 1))[0]?.claim;
  if (!first) return undefined;
  return {
    slot: first.slot,
    question: first.question,
    type: first.type,
    verdict,
    mentions: mentions.map(({ claim, label }) => ({
      ...claim.span,
      article: articleIds[claim.article] ?? '',
      value: label,
      source: claim.source,
    })),
    rule: first.rule,
    by: 'rule',
  };
}

/** What is to be marked of a settled slot: each mention that stands against another one. */
export function toFindings(
  { verdict, mentions }: SettledSlot,
  articleIds: readonly string[],
  texts: readonly string[],
): Finding[] {
  if (verdict === 'agreement' || verdict === 'updated') return [];
  return mentions
    .filter(({ against }) => against.length > 0)
    .map((mention) => ({
      kind: 'conflicting-specific',
      article: articleIds[mention.claim.article] ?? '',
      spans: [mention.claim.span],
      subtype: mention.claim.type,
      rule: mention.claim.rule,
      explanation: explain(mention, mentions, texts),
      slot: mention.claim.slot,
    }));
}

function explain(mention: SettledMention, mentions: readonly SettledMention[], texts: readonly string[]): string {
  const rivals = mentions.filter(({ label }) => mention.against.includes(label));
  const own = rivals.filter(({ claim }) => claim.article === mention.claim.article);
  const others = rivals.filter(({ claim }) => claim.article !== mention.claim.article);
  const sentences = [`This text says ${wordsOf(mention, texts)}`];
  if (own.length > 0) sentences.push(`elsewhere it says ${list(own, texts)}`);
  if (others.length > 0)
    sentences.push(`${others.length > 1 ? 'other texts say' : 'another text says'} ${list(others, texts)}`);
  return `${sentences.join('; ')}.`;
}

function list(mentions: readonly SettledMention[], texts: readonly string[]): string {
  const words = [...new Set(mentions.map((mention) => wordsOf(mention, texts)))].toSorted();
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The words as printed, in quotation marks of our own. */
function wordsOf({ claim }: SettledMention, texts: readonly string[]): string {
  const words = (texts[claim.article] ?? '').slice(claim.span.start, claim.span.end).replaceAll(/\s+/gu, ' ');
  return `“${words.replaceAll(/^[“"‘']|[”"’']$/gu, '')}”`;
}
