import type { Correction, QuotedMention } from '../engine/corrections/correction.ts';
import type { CorrectionItem } from './correction-schema.ts';

type Quote = NonNullable<CorrectionItem['mentions']>[number];

/** A correction as the engine takes it, of an item that has been checked. */
export function toCorrection({
  do: action,
  kind,
  to,
  set = {},
  names,
  says,
  why,
  by,
  on,
  ...words
}: CorrectionItem): Correction {
  const mentions = quotesOf(words).map(toMention);
  if (action === 'comment') {
    if (says === undefined) throw new Error('Expected a comment to say something; the border checks that');
    return { do: action, kind, mentions, comment: { says, by, on } };
  }
  if (action === 'same-as') {
    if (names === undefined) throw new Error('Expected sources that are one to have a name; the border checks that');
    return { do: action, names, mentions, note: { by, on, why } };
  }
  if (kind === undefined) throw new Error(`Expected a kind, to ${action} a mark of it; the border checks that`);
  const { rung, subtype, ...settings } = set;
  return {
    do: action,
    kind,
    mentions,
    to: to && toMention(to),
    set: { ...settings, subtype: rung ?? subtype },
    note: { did: action, by, on, why },
  };
}

function quotesOf({
  mentions,
  text,
  exact,
  ...context
}: Pick<CorrectionItem, 'mentions' | (keyof Quote & keyof CorrectionItem)>): readonly Quote[] {
  if (mentions !== undefined) return mentions;
  return text === undefined || exact === undefined ? [] : [{ ...context, text, exact }];
}

function toMention({ text, ...quote }: Quote): QuotedMention {
  return { article: text, ...quote };
}
