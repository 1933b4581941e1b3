import type { Claim, Rule } from '../claim.ts';
import { blamingVerbs, closedWords, filings, openAdverbs } from '../lexicons/openness-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';

/** Whether an accusation was made in public or in confidence: "publicly accused" against "a confidential complaint". */
export const openness: Rule = {
  name: 'public-or-confidential',
  needs: new Set([...closedWords, ...openAdverbs]),
  comparesOwn: true,
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      const next = passage.tokens[at + 1]?.word ?? '';
      if (openAdverbs.has(token.word) && blamingVerbs.has(next)) return toClaims(passage, story, at, 'in public');
      return closedWords.has(token.word) && filings.has(next) ? toClaims(passage, story, at, 'in confidence') : [];
    }),
};

function toClaims(passage: Passage, story: Story, at: number, label: 'in public' | 'in confidence'): Claim[] {
  return [
    makeClaim(passage, at, at + 1, {
      slot: `openness ${story.eventOf[passage.article]}`,
      question: 'Was the accusation made in public or in confidence?',
      type: 'status',
      value: { kind: 'term', keys: [label], label, isUsual: label === 'in public' },
    }),
  ];
}
