import type { Finding, Specific } from '../../annotation.ts';
import { createSourceFinder } from '../../reading/find-source.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Detection } from '../detector.ts';
import type { SourcedClaim } from './claim.ts';
import { toSpecific } from './compare/describe-slot.ts';
import { settleSlot } from './compare/settle-slot.ts';
import { markSpecific } from './mark-specific.ts';
import { createRuleChooser } from './slots/choose-rules.ts';
import { rules } from './slots/index.ts';
import { readStory } from './story.ts';

const chooseRules = createRuleChooser(rules);
/** A story of one text needs only what compares a text with itself. */
const chooseOwnRules = createRuleChooser(rules.filter(({ comparesOwn }) => comparesOwn));

/** Reads what the texts of a story claim, puts claims on the same slot together, and compares them there. */
export function detectConflicts(readings: readonly Reading[]): Detection {
  return compareClaims(readClaims(readings), readings);
}

/** What each text claims, in order of the texts. Every text is read by itself, but for the names that the story shares. */
export function readClaims(readings: readonly Reading[]): SourcedClaim[] {
  const story = readStory(readings);
  const finders = readings.map(createSourceFinder);
  const choose = readings.length > 1 ? chooseRules : chooseOwnRules;
  const claims: SourcedClaim[] = [];
  for (const passage of story.passages) {
    for (const { name, comparesOwn, read } of choose(passage)) {
      for (const claim of read(passage, story)) {
        const ownComparison = comparesOwn ? 'always' : claim.ownComparison;
        claims.push({ ...claim, ownComparison, rule: name, source: finders[claim.article]?.(claim.span) ?? null });
      }
    }
  }
  return claims;
}

/** Compares claims slot by slot. Time grows with the number of claims, not with pairs of texts. */
export function compareClaims(claims: readonly SourcedClaim[], readings: readonly Reading[]): Detection {
  const ids = readings.map(({ article }) => article.id);
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
  const dates = readings.map(({ article }) => article.date);
  const findings: Finding[] = [];
  const specifics: Specific[] = [];
  for (const slot of Map.groupBy(claims, (claim) => claim.slot).values()) {
    const settled = slot.length > 1 ? settleSlot(slot, dates) : null;
    const specific = settled && toSpecific(settled, ids);
    if (!specific || specific.mentions.length < 2) continue;
    specifics.push(specific);
    findings.push(...markSpecific(specific, texts));
  }
  return { findings, specifics: specifics.toSorted((a, b) => (a.slot < b.slot ? -1 : 1)) };
}
