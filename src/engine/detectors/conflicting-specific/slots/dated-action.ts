import type { Claim, Rule } from '../claim.ts';
import { announcingVerbs, type DatedAction, datedActions, purchaseVerbs } from '../lexicons/dated-actions.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type DatePhrase, readDates } from '../values/dates.ts';
import { type Actor, findActorBefore, findActorByPronoun, findOpeningActor } from './subject.ts';

/** So many tokens may stand between an action and its date: "detected a leak in its northern pipeline in late May". */
const reach = 12;
/** A date stands so close where the action happens to somebody: "died on Friday". */
const shortReach = 3;

/** When somebody did or suffered what happens once: "noticed the leak in early May", "died on Friday". */
export const datedAction: Rule = {
  name: 'when-it-happened',
  needs: new Set([...datedActions.keys(), ...purchaseVerbs]),
  read: (passage, story) => {
    const dates = readDates(passage.tokens);
    if (dates.length === 0) return [];
    return passage.tokens.flatMap((token, at) => {
      const action = datedActions.get(token.word);
      if (action) return readAction(passage, story, at, action, dates);
      return purchaseVerbs.has(token.word) ? readPurchase(passage, story, at, dates) : [];
    });
  },
};

function readAction(
  passage: Passage,
  story: Story,
  at: number,
  action: DatedAction,
  dates: readonly DatePhrase[],
): Claim[] {
  const most = action.isSuffered ? shortReach : reach;
  const phrase = dates.find(({ from }) => from > at && from - at <= most);
  const actor = findSubject(passage, story, at);
  if (!phrase || !actor || !isJoined(passage, at, phrase)) return [];
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `${action.name} ${actor.key}`,
      question: action.question.replace('…', actor.label),
      type: 'date',
      grade: 'contradiction',
      value: phrase.date,
    }),
  ];
}

/** Whoever the sentence opens with; otherwise the nearest before the action. */
function findSubject(passage: Passage, story: Story, at: number): Actor | undefined {
  const opening = passage.names[0];
  const opens = opening !== undefined && opening.from <= 2 && !opening.isPossessive && opening.to <= at;
  return opens
    ? findOpeningActor(passage, story)
    : (findActorBefore(passage, story, at) ?? findActorByPronoun(passage, story));
}

/** Nothing but the object of the action may stand between it and its date. */
function isJoined({ tokens }: Passage, at: number, { from }: DatePhrase): boolean {
  return !tokens
    .slice(at + 1, from)
    .some(
      ({ kind, word }) => kind === 'punctuation' || /^(?:after|before|since|that|until|when|which|who)$/u.test(word),
    );
}

/** "announced on Tuesday that it has agreed to buy Norvane": the slot is that of the firm bought. */
function readPurchase(passage: Passage, story: Story, at: number, dates: readonly DatePhrase[]): Claim[] {
  const { tokens, names } = passage;
  const announced = tokens.findIndex(({ word }) => announcingVerbs.has(word));
  const phrase = dates.find(({ from, to }) => from <= announced + 2 && announced - to <= 1 && to <= at);
  const target = names.find(({ from }) => from > at && from - at <= reach);
  if (announced < 0 || announced > at || !phrase || !target) return [];
  const [first = ''] = target.parts;
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `purchase ${story.eventOf[passage.article]} ${first}`,
      question: `When was the purchase of ${passage.text.slice(target.start, target.end)} announced?`,
      type: 'date',
      grade: 'contradiction',
      value: phrase.date,
    }),
  ];
}
