import type { Token } from '../../../reading/tokens.ts';
import type { Claim, Rule } from '../claim.ts';
import { type MoneyAnchor, moneyAnchors, otherMoney, theftWords } from '../lexicons/money-anchors.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { type Money, readMoney } from '../values/money.ts';

/** The word that says what the money is for stands so near: "bail was set at $50,000", "a $10,000 reward". */
const reachBefore = 5;
const reachAfter = 2;

/** Sums of which an event has one: a reward, a ransom, somebody's bail, a fine, the damage, the loot. */
export const money: Rule = {
  name: 'sum-of-money',
  needs: new Set(moneyAnchors.keys()),
  read: (passage, story) => {
    if (passage.tokens.some(({ word }) => otherMoney.has(word))) return [];
    return passage.numbers.flatMap((number) => {
      const sum = readMoney(passage.tokens, number);
      return sum ? readSum(passage, story, sum) : [];
    });
  },
};

function readSum(passage: Passage, story: Story, { from, to, value }: Money): Claim[] {
  const anchor = findAnchor(passage, from, to);
  const bearer = passage.names.findLast((name) => name.to <= from && name.parts.length > 1);
  if (!anchor || (anchor.isPersonal && !bearer)) return [];
  if (anchor.name === 'loot' && !passage.tokens.some(({ word }) => theftWords.has(word))) return [];
  const key =
    anchor.isPersonal && bearer ? story.people.keyOf(bearer, passage.article) : story.eventOf[passage.article];
  return [
    makeClaim(passage, from, to, {
      slot: `money ${anchor.name} ${value.unit} ${key}`,
      question: anchor.question.replace('…', story.people.labelOf(key ?? '')),
      type: 'money',
      grade: 'contradiction',
      ownComparison: 'where-supported',
      value,
    }),
  ];
}

function findAnchor({ tokens }: Passage, from: number, to: number): MoneyAnchor | undefined {
  const after = tokens.slice(tokens[to]?.word === '-' ? to + 1 : to, to + reachAfter + 1);
  const before = tokens.slice(Math.max(0, from - reachBefore), from).toReversed();
  return nearestAnchor(after) ?? nearestAnchor(before);
}

/** The first anchor that no punctuation parts from the sum, brackets aside: "worth two million euros ($2.6 million)". */
function nearestAnchor(tokens: readonly Token[]): MoneyAnchor | undefined {
  for (const { kind, word } of tokens) {
    const anchor = moneyAnchors.get(word);
    if (anchor) return anchor;
    if (kind === 'punctuation' && !/^[()-]$/u.test(word)) return undefined;
  }
  return undefined;
}
