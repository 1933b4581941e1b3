import type { Claim, Rule } from '../claim.ts';
import { actParticiples, quotingVerbs, silenceEndings, silenceOpenings } from '../lexicons/comment-words.ts';
import { stateWords } from '../lexicons/subject-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Actor, findActorBefore, findOpeningActor } from './subject.ts';

/** So many tokens of a phrase of silence are looked at: "has so far made no public statement". */
const longestSilence = 7;

/** Whether somebody has spoken or acted, or has yet to: "has remained silent" against "said: “…”". */
export const statusOfComment: Rule = {
  name: 'spoke-or-silent',
  needs: new Set(['had', 'has', 'have', ...quotingVerbs]),
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (/^(?:has|have|had)$/u.test(token.word)) return readSilence(passage, story, at) ?? readAct(passage, story, at);
      return quotingVerbs.has(token.word) ? readQuoting(passage, story, at) : [];
    }),
};

/** "has remained silent". To leave one newspaper's request unanswered is no silence. */
function readSilence(passage: Passage, story: Story, at: number): Claim[] | undefined {
  const words = passage.tokens.slice(at + 1, at + 1 + longestSilence).map(({ word }) => word);
  const opening = silenceOpenings.find((each) => words.join(' ').startsWith(`${each} `));
  if (opening === undefined) return undefined;
  const first = opening.split(' ').length;
  const verb = words.findIndex((word, place) => place >= first && place <= first + 2 && silenceEndings.has(word));
  if (verb < 0 || words.includes('request') || words.includes('requests')) return [];
  const adverb = /ly$/u.test(words[verb + 1] ?? '') ? 1 : 0;
  return toClaims(passage, findSubject(passage, story, at), at, at + verb + 2 + adverb, 'silent');
}

/** "has summoned", "has pledged". */
function readAct(passage: Passage, story: Story, at: number): Claim[] {
  const isAct = actParticiples.has(passage.tokens[at + 1]?.word ?? '');
  return isAct ? toClaims(passage, findSubject(passage, story, at), at, at + 2, 'spoke') : [];
}

/** "Anna Lind said: “…”". */
function readQuoting(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens, names } = passage;
  const isQuoting = tokens.slice(at + 1, at + 4).some(({ word }) => /^[“"‘]$/u.test(word));
  const name = names.findLast(({ to }) => to <= at);
  const isBeside = name && tokens.slice(name.to, at).every(({ word }) => word === ',');
  return isQuoting && isBeside ? toClaims(passage, findActorBefore(passage, story, at), at, at + 1, 'spoke') : [];
}

/** Who it is said of stands right before "has"; after an insertion in commas, the sentence opens with it. */
function findSubject(passage: Passage, story: Story, at: number): Actor | undefined {
  const before = passage.tokens[at - 1]?.word ?? '';
  const [first] = passage.names;
  if (before === ',' && first && first.from <= 1) {
    return findActorBefore(passage, story, first.to + 1) ?? findOpeningActor(passage, story);
  }
  const isBeside = stateWords.has(before) || passage.names.some(({ to }) => to === at);
  return isBeside ? findActorBefore(passage, story, at) : undefined;
}

function toClaims(
  passage: Passage,
  actor: Actor | undefined,
  from: number,
  to: number,
  state: 'silent' | 'spoke',
): Claim[] {
  if (!actor) return [];
  return [
    makeClaim(passage, from, to, {
      slot: `comment ${actor.key}`,
      question: `Has ${actor.label} spoken or acted in public?`,
      type: 'status',
      grade: 'contradiction',
      change: 'moves-on',
      value: { kind: 'term', keys: [state], label: state === 'silent' ? 'not yet' : 'yes', isUsual: state === 'spoke' },
    }),
  ];
}
