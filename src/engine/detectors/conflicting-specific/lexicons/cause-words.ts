// Words around the cause of a death or of an incident. Our own lists.
import { negations } from '../../../lexicons/negations.ts';
import { denialVerbs } from './denial-words.ts';
import { modalVerbs } from './modal-words.ts';

/** That nobody knows it; "known" behind "not". */
export const unknownWords: ReadonlySet<string> = new Set(['known', 'unclear', 'undetermined', 'unknown']);

/** Words that every violent death has, or that say nothing. */
export const vagueCauses: ReadonlySet<string> = new Set([
  'accident',
  'causes',
  'injuries',
  'issue',
  'mystery',
  'problem',
  'wounds',
]);

/** Verbs between an incident and what set it off. */
export const causingVerbs: ReadonlySet<string> = new Set(['caused', 'ignited', 'sparked', 'started', 'triggered']);

/** Incident -> the incident that a question asks for: of a crash and a fire in one story, each has a cause of its own. */
export const incidentsWithCause: ReadonlyMap<string, string> = new Map([
  ['accident', 'crash'],
  ['blackout', 'outage'],
  ['blast', 'explosion'],
  ['blaze', 'fire'],
  ['collision', 'crash'],
  ['crash', 'crash'],
  ['derailment', 'crash'],
  ['explosion', 'explosion'],
  ['fire', 'fire'],
  ['outage', 'outage'],
]);

/** Before a cause that the sentence does not state: a denial, a question, a guess. */
export const unstatedWords: ReadonlySet<string> = new Set([
  ...denialVerbs,
  ...modalVerbs,
  ...negations,
  'deny',
  'denying',
  'if',
  'ruled',
  'whether',
]);
