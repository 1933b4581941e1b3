import type { QuotationMark } from './quotation-mark.ts';
import { costsOf } from './quotation-mark-costs.ts';

const roles = ['apostrophe', 'open', 'close', 'repeat'] as const;
/** What a mark does. `repeat` opens a further paragraph of the stretch that the one before left open. */
export type MarkRole = (typeof roles)[number];

/**
 * The stretches that may be open at once, outermost first: D double, S single; d and s are outermost ones that start
 * with a small letter, and therefore seldom run over paragraphs.
 */
const stacks = ['', 'D', 'S', 'd', 's', 'DS', 'SD', 'dS', 'sD', 'DD', 'dD', 'DSD', 'SDS'] as const;

/** What it costs to leave a stretch open at the end of its paragraph where the next one does not repeat its mark. */
const unclosedCosts: Readonly<Record<string, number>> = { D: 5, d: 6, S: 8, s: 9 };
/** ... and where it does. */
const carryCosts: Readonly<Record<string, number>> = { D: 0.25, d: 3, S: 0.25, s: 3 };
/** What it costs to open a stretch inside another of its own style. */
const sameStyleCost = 4;
/** What a single mark costs outside all others where the text has double ones as well. */
const rareSingleCost = 0.75;

type Step = { readonly from: number; readonly to: number; readonly role: number; readonly cost: number };

const apostrophe = roles.indexOf('apostrophe');
const open = roles.indexOf('open');
const close = roles.indexOf('close');
const repeat = roles.indexOf('repeat');

const stepsOf = {
  double: stepsOfStyle('D', 0),
  single: stepsOfStyle('S', 0),
  rareSingle: stepsOfStyle('S', rareSingleCost),
} as const;
const leavingCosts = stacks.map((stack) => sumOver(stack, unclosedCosts));
const carryingCosts = {
  double: stacks.map((stack) => carryingCost(stack, 'D')),
  single: stacks.map((stack) => carryingCost(stack, 'S')),
} as const;
const isLow = stacks.map((stack) => stack.startsWith('d') || stack.startsWith('s'));
const repeated = { double: stacks.indexOf('D'), single: stacks.indexOf('S') } as const;

/**
 * Chooses one role for each mark, such that the costs of all together are least. A stretch ends with its paragraph
 * unless the next one starts with its mark. Takes time in proportion to the number of marks.
 */
export function assignRoles(marks: readonly QuotationMark[]): MarkRole[] {
  const singleSteps = marks.some(({ style }) => style === 'double') ? stepsOf.rareSingle : stepsOf.single;
  // For each mark and each stack after it, packed in a byte: the stack before it and the role that led on.
  const trail = new Uint8Array(marks.length * stacks.length);
  let before = new Float64Array(stacks.length).fill(Number.POSITIVE_INFINITY, 1);
  let after = new Float64Array(stacks.length);
  let lastBlock = marks[0]?.block ?? 0;
  for (const [index, mark] of marks.entries()) {
    after.fill(Number.POSITIVE_INFINITY);
    const costs = costsOf(mark);
    const left = lastBlock === mark.block ? null : cheapest(before, leavingCosts);
    const startsLow = /^\p{Ll}$/u.test(mark.right);
    const offset = index * stacks.length;
    for (const { from, to, role, cost } of mark.style === 'single' ? singleSteps : stepsOf.double) {
      if (left !== null && from !== 0) continue;
      if (role === open && from === 0 && isLow[to] !== startsLow) continue;
      const own = role === open ? costs.open : role === close ? costs.close : costs.apostrophe;
      const whole = (left === null ? (before[from] ?? 0) : left.cost) + own + cost;
      if (whole >= (after[to] ?? 0)) continue;
      after[to] = whole;
      trail[offset + to] = (left === null ? from : left.stack) * roles.length + role;
    }
    if (mark.starts !== 'nothing' && mark.block === lastBlock + (mark.starts === 'block' ? 1 : 0)) {
      const carried = cheapest(before, carryingCosts[mark.style]);
      const to = repeated[mark.style];
      const whole = carried.cost + costs.open;
      if (whole < (after[to] ?? 0)) {
        after[to] = whole;
        trail[offset + to] = carried.stack * roles.length + repeat;
      }
    }
    const spare = before;
    before = after;
    after = spare;
    lastBlock = mark.block;
  }
  return followBack(trail, marks.length, cheapest(before, leavingCosts).stack);
}

function followBack(trail: Uint8Array, length: number, end: number): MarkRole[] {
  const chosen: MarkRole[] = new Array(length).fill('apostrophe');
  let stack = end;
  for (let index = length - 1; index >= 0; index--) {
    const packed = trail[index * stacks.length + stack] ?? 0;
    chosen[index] = roles[packed % roles.length] ?? 'apostrophe';
    stack = Math.floor(packed / roles.length);
  }
  return chosen;
}

function stepsOfStyle(style: 'D' | 'S', outermostCost: number): Step[] {
  const openings = stacks.flatMap((stack, from) => {
    const isSame = stack.toUpperCase().endsWith(style);
    const cost = stack === '' ? outermostCost : isSame ? sameStyleCost : 0;
    return stacks.flatMap((longer, to) =>
      longer === stack + style || (stack === '' && longer === style.toLowerCase())
        ? [{ from, to, role: open, cost }]
        : [],
    );
  });
  const closings = openings.map(({ from, to }) => ({ from: to, to: from, role: close, cost: 0 }));
  const stays = stacks.map((_, index) => ({ from: index, to: index, role: apostrophe, cost: 0 }));
  return [...stays, ...openings, ...closings];
}

function carryingCost(stack: string, style: 'D' | 'S'): number {
  if (!stack.toUpperCase().startsWith(style)) return Number.POSITIVE_INFINITY;
  return sumOver(stack.charAt(0), carryCosts) + sumOver(stack.slice(1), unclosedCosts);
}

function sumOver(stack: string, costs: Readonly<Record<string, number>>): number {
  return Array.from(stack).reduce((sum, style) => sum + (costs[style] ?? 0), 0);
}

/** The stack that costs least after a further cost for each. */
function cheapest(costs: Float64Array, further: readonly number[]): { stack: number; cost: number } {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let stack = 0; stack < further.length; stack++) {
    const cost = (costs[stack] ?? 0) + (further[stack] ?? 0);
    if (cost >= least) continue;
    best = stack;
    least = cost;
  }
  return { stack: best, cost: least };
}
