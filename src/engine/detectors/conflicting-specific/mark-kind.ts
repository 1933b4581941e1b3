import type { MarkKind } from '../mark-kind.ts';

export const conflictingSpecific: MarkKind = {
  kind: 'conflicting-specific',
  letter: 'C',
  title: 'Conflicting specific',
  meaning: 'A detail for which another text, or another place of this one, gives something else.',
  question: 'Which texts say what, who told them, and what could settle it?',
  standard: {
    rule: 'Check facts before they are published, and where accounts differ, say so and say whose account each is.',
    reference: 'BBC, Editorial Guidelines, Section 3: Accuracy',
  },
  subtypes: {
    date: 'date',
    duration: 'duration',
    quantity: 'quantity',
    money: 'money',
    place: 'place',
    name: 'name',
    identity: 'who, what or how',
    status: 'state of things',
    wording: 'wording',
  },
};
