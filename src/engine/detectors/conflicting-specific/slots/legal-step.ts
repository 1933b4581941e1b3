import type { Claim, Rule } from '../claim.ts';
import { legalActs, legalPapers, legalPlans, legalSteps } from '../lexicons/legal-words.ts';
import { undoneWords } from '../lexicons/modal-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Actor, findOpeningActor } from './subject.ts';

/** How far a party has gone to law: "is considering legal action" against "filed a complaint". */
export const legalStep: Rule = {
  name: 'legal-step',
  needs: new Set([...legalActs, ...legalPlans]),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (legalPlans.has(token.word)) return readPlan(passage, story, at);
      return legalActs.has(token.word) ? readAct(passage, story, at) : [];
    }),
};

/** "is considering legal action", "is weighing a lawsuit" */
function readPlan(passage: Passage, story: Story, at: number): Claim[] {
  const words = passage.tokens.slice(at + 1, at + 4).map(({ word }) => word);
  const step = words.findIndex((word) => legalSteps.has(word));
  return step < 0 ? [] : toClaims(passage, story, at, at + 2 + step, 'considered');
}

/** "filed a complaint", "a complaint filed with the court", "the claim, lodged on Friday" */
function readAct(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens } = passage;
  const near = [at - 2, at - 1, at + 1, at + 2, at + 3].find((place) => legalPapers.has(tokens[place]?.word ?? ''));
  if (near === undefined) return [];
  const isNegated = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => undoneWords.has(word));
  return isNegated ? [] : toClaims(passage, story, Math.min(near, at), Math.max(near, at) + 1, 'filed');
}

function toClaims(passage: Passage, story: Story, from: number, to: number, state: 'considered' | 'filed'): Claim[] {
  const party = findParty(passage, story, from);
  if (!party) return [];
  return [
    makeClaim(passage, from, to, {
      slot: `legal step ${party.key}`,
      question: `Has ${party.label} gone to law?`,
      type: 'status',
      change: 'moves-on',
      value: { kind: 'term', keys: [state], label: state === 'filed' ? 'papers filed' : 'being considered' },
    }),
  ];
}

/** Who goes to law: the first name before the words, or of the sentence before where none is. */
function findParty(passage: Passage, story: Story, at: number): Actor | undefined {
  const opening = passage.names[0];
  if (opening && opening.from < at) return findOpeningActor(passage, story);
  return passage.previous && findOpeningActor(passage.previous, story);
}
