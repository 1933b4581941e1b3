import type { Refusal } from './correction.ts';

/** What the editor wants is not on the page. */
export function refuse(ruleId: string, reason: string): Refusal {
  return { severity: 'error', ruleId, reason };
}

/** What the editor wants is on the page without the correction. */
export function superfluous(reason: string, remedy = 'delete it'): Refusal {
  return { severity: 'superfluous', ruleId: 'superfluous-correction', reason: `${reason}; ${remedy}` };
}

/** What a change sets is what the engine gives. */
export function nothingToChange(): Refusal {
  return superfluous('the engine says all this itself', 'write `do: confirm`, or delete it');
}

/** Whether a correction was not carried out. */
export function isRefusal(result: object): result is Refusal {
  return 'severity' in result;
}
