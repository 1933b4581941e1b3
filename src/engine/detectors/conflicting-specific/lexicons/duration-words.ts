// Words beside durations. Our own lists.
import { modalVerbs } from './modal-words.ts';

/** Deeds whose duration is told: forms of breaking in and taking. */
export const feats: ReadonlySet<string> = new Set([
  'copied',
  'copying',
  'cracked',
  'exfiltrating',
  'extracted',
  'extracting',
  'hacked',
  'infiltrated',
  'looted',
  'looting',
  'reverse-engineered',
  'reverse-engineering',
  'siphoned',
  'siphoning',
  'stealing',
  'stole',
  'stolen',
]);

/** Nouns for work. */
export const effortNouns: ReadonlySet<string> = new Set([
  'development',
  'effort',
  'labor',
  'labour',
  'research',
  'work',
]);

/** What work comes to: "the product of years of research". */
export const gains: ReadonlySet<string> = new Set(['culmination', 'fruit', 'fruits', 'product', 'result']);

/** Verbs of taking work or doing without it. */
export const lossVerbs: ReadonlySet<string> = new Set([
  'copying',
  'destroyed',
  'erased',
  'lost',
  'reverse-engineered',
  'reverse-engineering',
  'stealing',
  'stole',
]);

/** What a length of time is asked for: only lengths that answer one question are compared. */
export type LengthQuestion = {
  readonly question: string;
  /** A fire has one length, and the sentence must name it; people and ships may each have their own. */
  readonly isOfFire?: true;
};

const burning: LengthQuestion = { question: 'How long did the fire burn?', isOfFire: true };
const curbing: LengthQuestion = { ...burning, question: 'How long did it take to bring the fire under control?' };
const quenching: LengthQuestion = { ...burning, question: 'How long did it take to put the fire out?' };
const drifting: LengthQuestion = { question: 'How long did they drift?' };
const stranding: LengthQuestion = { question: 'How long were they stranded?' };
const trapping: LengthQuestion = { question: 'How long were they trapped?' };

/** Before "for six hours": what lasted so long. "Had been burning" tells how long it had lasted by then. */
export const lastingWords: ReadonlyMap<string, LengthQuestion> = new Map([
  ['adrift', drifting],
  ['burned', burning],
  ['drifted', drifting],
  ['raged', burning],
  ['stranded', stranding],
  ['trapped', trapping],
]);

/** Before "in six hours" and behind "took six hours to": what was done by then. Two words stand side by side. */
export const endingWords: ReadonlyMap<string, LengthQuestion> = new Map([
  ['blaze out', quenching],
  ['contain', curbing],
  ['contained', curbing],
  ['control', curbing],
  ['extinguish', quenching],
  ['extinguished', quenching],
  ['fire out', quenching],
  ['put out', quenching],
]);

/** Before a length that somebody expects, supposes or denies, or that tells of another incident or of a part of this one. */
export const unsureWords: ReadonlySet<string> = new Set([
  ...modalVerbs,
  'another',
  'expected',
  'if',
  'never',
  'not',
  'second',
  'should',
  'which',
  'will',
]);

/** Behind a stretch of time that tells when, not how long. */
export const momentWords: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'by', 'earlier', 'later', 'when']);

/** Before "fire": that of guns. */
export const shootingWords: ReadonlySet<string> = new Set(['open', 'opened', 'returned', 'under']);
