import type { QuotationMark } from './quotation-mark.ts';
import { costsOf, type MarkCosts } from './quotation-mark-costs.ts';

const roles = ['apostrophe', 'open', 'close', 'repeat'] as const;
/** What a mark does. `repeat` opens a further paragraph of the stretch that the one before left open. */
export type MarkRole = (typeof roles)[number];

/** The stretches that may be open at once, outermost first: D double, S single. */
const stacks = ['', 'D', 'S', 'DS', 'SD', 'DD', 'DSD', 'SDS'] as const;

/** What it costs to open a stretch inside another of its own style. */
const sameStyleCost = 4;
/** What it costs to leave a stretch open at the end of its paragraph where the next does not repeat its mark. */
const unclosedCosts = { D: 5, S: 8 } as const;
const repeatCost = 0.25;
/** What a single mark costs outside all others where the text has double ones as well. */
const rareSingleCost = 0.75;

type Step = { readonly from: number; readonly to: number; readonly role: number; readonly cost: number };

const openings = { double: openingSteps('D'), single: openingSteps('S') } as const;
const closings = { double: closingSteps('D'), single: closingSteps('S') } as const;
const leavingCosts = stacks.map((stack) => leavingCost(stack));
const carryingCosts = stacks.map((stack) => repeatCost + leavingCost(stack.slice(1)));
const repeated = { double: stacks.indexOf('D'), single: stacks.indexOf('S') } as const;
const repeatRole = roles.indexOf('repeat');

/**
 * Chooses one role for each mark, such that the costs of all together are least. A stretch ends with its paragraph
 * unless the next one starts with its mark. Takes time in proportion to the number of marks.
 */
export function assignRoles(marks: readonly QuotationMark[]): MarkRole[] {
  const rareSingle = marks.some(({ style }) => style === 'double') ? rareSingleCost : 0;
  // For each mark and each stack after it, packed in a byte: the stack before it and the role that led on.
  const trail = new Uint8Array(marks.length * stacks.length);
  let before = stacks.map((stack) => (stack === '' ? 0 : Number.POSITIVE_INFINITY));
  marks.forEach((mark, index) => {
    const costs = costsOf(mark);
    const after = stacks.map(() => Number.POSITIVE_INFINITY);
    const last = marks[index - 1];
    if (last !== undefined && last.block !== mark.block) {
      const left = cheapest(before, leavingCosts, () => true);
      if (mark.isFirst && mark.block === last.block + 1) {
        const first = mark.style === 'double' ? 'D' : 'S';
        const carried = cheapest(before, carryingCosts, (stack) => stack.startsWith(first));
        take({ from: carried.stack, to: repeated[mark.style], role: repeatRole, cost: costs.open }, carried.cost);
      }
      for (const step of stepsOf(mark, costs, rareSingle)) {
        if (step.from === 0) take({ ...step, from: left.stack }, left.cost);
      }
    } else {
      for (const step of stepsOf(mark, costs, rareSingle)) take(step, before[step.from] ?? 0);
    }
    before = after;

    function take(step: Step, costBefore: number): void {
      const cost = costBefore + step.cost;
      if (cost >= (after[step.to] ?? 0)) return;
      after[step.to] = cost;
      trail[index * stacks.length + step.to] = step.from * roles.length + step.role;
    }
  });
  return followBack(trail, marks.length, cheapest(before, leavingCosts, () => true).stack);
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

function stepsOf({ style }: QuotationMark, costs: MarkCosts, rareSingle: number): Step[] {
  return [
    ...stacks.map((_, index) => ({ from: index, to: index, role: 0, cost: costs.apostrophe })),
    ...openings[style].map((step) => ({
      ...step,
      cost: step.cost + costs.open + (style === 'single' && step.from === 0 ? rareSingle : 0),
    })),
    ...closings[style].map((step) => ({ ...step, cost: step.cost + costs.close })),
  ];
}

function openingSteps(style: 'D' | 'S'): Step[] {
  return stacks.flatMap((stack, from) => {
    const to = stacks.findIndex((other) => other === stack + style);
    return to < 0 ? [] : [{ from, to, role: 1, cost: stack.endsWith(style) ? sameStyleCost : 0 }];
  });
}

function closingSteps(style: 'D' | 'S'): Step[] {
  return openingSteps(style).map(({ from, to }) => ({ from: to, to: from, role: 2, cost: 0 }));
}

function leavingCost(stack: string): number {
  return Array.from(stack).reduce((sum, style) => sum + (style === 'D' ? unclosedCosts.D : unclosedCosts.S), 0);
}

function cheapest(
  costs: readonly number[],
  further: readonly number[],
  isAllowed: (stack: string) => boolean,
): { stack: number; cost: number } {
  let best = { stack: 0, cost: Number.POSITIVE_INFINITY };
  costs.forEach((cost, stack) => {
    const sum = cost + (further[stack] ?? 0);
    if (isAllowed(stacks[stack] ?? '') && sum < best.cost) best = { stack, cost: sum };
  });
  return best;
}
