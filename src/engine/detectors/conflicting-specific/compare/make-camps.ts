import type { SourcedClaim } from '../claim.ts';
import { compareValues } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';

/** Claims on one slot whose values fit together. */
export type Camp = {
  readonly claims: SourcedClaim[];
  /** The narrowest value: it stands for the camp. */
  readonly core: Value;
  /** Every different value of the camp. */
  readonly values: Value[];
};

/** Most camps of one slot that are told apart: where there are more, the key is no key. */
export const mostCamps = 12;

/** Weekdays are told apart from other dates by their width. */
const widthOfWeekday = 7;

/** Puts claims on one slot into camps. A value that fits two camps joins the first; the order of claims does not matter. */
export function makeCamps(claims: readonly SourcedClaim[]): Camp[] {
  const camps: Camp[] = [];
  const campByLabel = new Map<string, Camp>();
  for (const claim of claims.toSorted((a, b) => width(a.value) - width(b.value) || compareLabels(a, b))) {
    const known = campByLabel.get(claim.value.label);
    const fitting =
      known ?? camps.find(({ values }) => values.every((value) => compareValues(value, claim.value) === 'together'));
    const camp = fitting ?? { claims: [], core: claim.value, values: [] };
    if (!fitting) camps.push(camp);
    if (camps.length > mostCamps) return camps;
    camp.claims.push(claim);
    if (!known) camp.values.push(claim.value);
    campByLabel.set(claim.value.label, camp);
  }
  return camps;
}

/** Whether two camps cannot both be right. */
export function areRivals(a: Camp, b: Camp): boolean {
  return a !== b && a.values.some((value) => b.values.some((other) => compareValues(value, other) === 'apart'));
}

/** How much a value leaves open. */
function width(value: Value): number {
  switch (value.kind) {
    case 'interval':
      return value.high - value.low + value.grain / 2;
    case 'term':
      return -value.keys.length;
    case 'wording':
      return -value.words.length;
    case 'digits':
      return -value.digits.length;
    case 'date': {
      const range = value.days ?? value.dayOfYear ?? value.fromArticle;
      return range ? range.high - range.low : widthOfWeekday;
    }
  }
}

function compareLabels(a: SourcedClaim, b: SourcedClaim): number {
  return a.value.label < b.value.label ? -1 : a.value.label > b.value.label ? 1 : 0;
}
