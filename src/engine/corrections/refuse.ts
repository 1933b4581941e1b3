import type { Refusal } from './correction.ts';

/** What the editor wants is not on the page. */
export function refuse(ruleId: string, reason: string): Refusal {
  return { severity: 'error', ruleId, reason };
}

/** What the editor wants is on the page without the correction. */
export function superfluous(reason: string, remedy = 'delete it'): Refusal {
  return { severity: 'superfluous', ruleId: 'superfluous-correction', reason: `${reason}; ${remedy}` };
}

export function isRefusal(result: object): result is Refusal {
  return 'severity' in result;
}
