import { sourceRules } from './check-same-as.ts';
import type { CorrectionItem } from './correction-schema.ts';

/** What a correction of its kind must have and this one has not, or has and must not have; null where all is well. */
export function checkCorrection(item: CorrectionItem): string | null {
  const ownRules = item.do === 'same-as' ? sourceRules : rules;
  return ownRules.find(({ isBroken }) => isBroken(item))?.reason ?? null;
}

/** What must hold of a correction, as what breaks it, and what its editor is told then. */
export type Rule = { readonly isBroken: (item: CorrectionItem) => boolean; readonly reason: string };

const rules: readonly Rule[] = [
  {
    isBroken: ({ names }) => names !== undefined,
    reason: 'Only sources are one by their `names:`: write `do: same-as`, or delete them.',
  },
  {
    isBroken: ({ text, exact, mentions }) => mentions === undefined && (text === undefined || exact === undefined),
    reason: 'It is not said which words are meant: add `text:` and `exact:`.',
  },
  {
    isBroken: ({ exact, mentions }) => mentions !== undefined && exact !== undefined,
    reason: 'Words stand here and in `mentions:`: move them there.',
  },
  {
    isBroken: (item) => item.do !== 'comment' && item.kind === undefined,
    reason: 'It is not said which mark is meant: add `kind:`.',
  },
  {
    isBroken: (item) => item.mentions !== undefined && !isConflict(item),
    reason: 'Only a conflict has `mentions:`: use `text:` and `exact:`.',
  },
  {
    isBroken: (item) => item.do === 'join' && !isConflict(item),
    reason: 'Only conflicts can be joined: delete this correction.',
  },
  {
    isBroken: (item) => item.to !== undefined && !(item.do === 'add' && isConflict(item)),
    reason: 'Only mentions that are added to a conflict have `to:`: delete it.',
  },
  {
    isBroken: (item) => (item.do === 'comment') !== (item.says !== undefined),
    reason: 'A comment, and nothing else, has `says:` with what the page is to show: add it, or delete it.',
  },
  {
    isBroken: (item) => item.do === 'comment' && item.why !== undefined,
    reason: 'A comment has no `why:`: move it to `says:`.',
  },
  {
    isBroken: (item) => item.do === 'reject' && item.why === undefined,
    reason: 'Who rejects a mark says why: add `why:`.',
  },
  {
    isBroken: (item) => item.do === 'change' && item.set === undefined,
    reason: 'It is not said what is to be different: add `set:`.',
  },
  {
    isBroken: (item) => item.set !== undefined && !['change', 'add', 'join'].includes(item.do),
    reason: 'Nothing is set here: delete `set:`, or write `do: change`.',
  },
  {
    isBroken: (item) => item.do === 'add' && !isConflict(item) && !isExplained(item),
    reason:
      'A mark that is added needs `set:` with `explanation:` and with `rung:` (unsourced-quote) or `subtype:` (unnamed-source).',
  },
  {
    isBroken: (item) => item.set?.kind !== undefined && (item.do !== 'change' || isConflict(item)),
    reason: 'Only a change of a quotation or of an unnamed source sets `kind:`: delete it there.',
  },
  {
    isBroken: (item) => item.set?.kind !== undefined && !isExplained(item),
    reason:
      'A mark of another kind needs `explanation:`, and `rung:` (unsourced-quote) or `subtype:` (unnamed-source), in `set:`.',
  },
  {
    isBroken: (item) => item.set?.rung !== undefined && kindAfter(item) !== 'unsourced-quote',
    reason: 'Only an unsourced-quote has a `rung:`: delete it.',
  },
  {
    isBroken: (item) => item.set?.subtype !== undefined && kindAfter(item) !== 'unnamed-source',
    reason: 'Only an unnamed-source has a `subtype:`: delete it.',
  },
  {
    isBroken: (item) => item.set?.explanation !== undefined && isConflict(item),
    reason: 'The words of the texts explain a conflict: delete `explanation:`, or add a comment.',
  },
  {
    isBroken: ({ set, ...item }) => (set?.question ?? set?.type ?? set?.strength) !== undefined && !isConflict(item),
    reason: 'Only a conflict has `question:`, `type:` and `strength:`: delete them.',
  },
  {
    isBroken: (item) =>
      item.do === 'add' &&
      isConflict(item) &&
      item.to === undefined &&
      !(item.set?.question && item.set.type && item.set.strength),
    reason: 'A conflict that is added needs `set:` with `question:`, `type:` and `strength:`.',
  },
  {
    isBroken: (item) => item.set?.extent !== undefined && (item.do !== 'change' || (item.mentions?.length ?? 1) > 1),
    reason: 'Only a change of one place sets an `extent:`: delete it, or name one place.',
  },
];

function isConflict({ kind }: Pick<CorrectionItem, 'kind'>): boolean {
  return kind === 'conflicting-specific';
}

function kindAfter({ kind, set }: CorrectionItem): CorrectionItem['kind'] {
  return set?.kind ?? kind;
}

/** Whether it is said what a mark is and what is missing there. */
function isExplained(item: CorrectionItem): boolean {
  const { set } = item;
  const subtype = kindAfter(item) === 'unsourced-quote' ? set?.rung : set?.subtype;
  return subtype !== undefined && set?.explanation !== undefined;
}
