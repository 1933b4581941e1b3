import type { Rule } from './check-correction.ts';

/** What must hold of a correction that says of sources that they are one. */
export const sourceRules: readonly Rule[] = [
  {
    isBroken: ({ names }) => names === undefined,
    reason: 'It is not said which source is meant: add `names:` with a name that the texts give it.',
  },
  {
    isBroken: ({ text, exact }) => (text ?? exact) !== undefined,
    reason: 'Words for a source stand in `mentions:`: move `text:` and `exact:` there.',
  },
  {
    isBroken: ({ names = [], mentions = [] }) => names.length + mentions.length < 2,
    reason: 'One name is one source by itself: add another to `names:`, or `mentions:`.',
  },
  {
    isBroken: ({ kind, to, set, says, mentions = [] }) =>
      (kind ?? to ?? set ?? says ?? mentions.find(({ value }) => value)) !== undefined,
    reason: 'Of sources only `names:` and `mentions:` are said: delete `kind:`, `to:`, `set:`, `says:` and `value:`.',
  },
  {
    isBroken: ({ why }) => why === undefined,
    reason: 'Who says that sources are one says why: add `why:`.',
  },
];
