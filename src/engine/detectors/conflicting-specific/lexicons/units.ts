// Units of measure with what they measure and how many metres, kilograms or degrees they are. Our own list.
export const units: ReadonlyMap<string, Unit> = new Map([
  ['centimeter', { measures: 'length', size: 0.01 }],
  ['centimetre', { measures: 'length', size: 0.01 }],
  ['cm', { measures: 'length', size: 0.01 }],
  ['feet', { measures: 'length', size: 0.3048 }],
  ['foot', { measures: 'length', size: 0.3048 }],
  ['ft', { measures: 'length', size: 0.3048 }],
  ['inch', { measures: 'length', size: 0.0254 }],
  ['kg', { measures: 'mass', size: 1 }],
  ['kilo', { measures: 'mass', size: 1 }],
  ['kilogram', { measures: 'mass', size: 1 }],
  ['kilometer', { measures: 'length', size: 1000 }],
  ['kilometre', { measures: 'length', size: 1000 }],
  ['km', { measures: 'length', size: 1000 }],
  ['lb', { measures: 'mass', size: 0.4536 }],
  ['m', { measures: 'length', size: 1 }],
  ['meter', { measures: 'length', size: 1 }],
  ['metre', { measures: 'length', size: 1 }],
  ['mile', { measures: 'length', size: 1609.34 }],
  ['pound', { measures: 'mass', size: 0.4536 }],
  ['tonne', { measures: 'mass', size: 1000 }],
  ['yard', { measures: 'length', size: 0.9144 }],
]);

export type Unit = { readonly measures: 'length' | 'mass'; readonly size: number };

/** Directions of the compass with the wider ones that hold each. */
export const directions: ReadonlyMap<string, readonly string[]> = new Map([
  ['east', ['east']],
  ['north', ['north']],
  ['north-east', ['northeast', 'north', 'east']],
  ['north-west', ['northwest', 'north', 'west']],
  ['northeast', ['northeast', 'north', 'east']],
  ['northwest', ['northwest', 'north', 'west']],
  ['south', ['south']],
  ['south-east', ['southeast', 'south', 'east']],
  ['south-west', ['southwest', 'south', 'west']],
  ['southeast', ['southeast', 'south', 'east']],
  ['southwest', ['southwest', 'south', 'west']],
  ['west', ['west']],
]);

/** Verbs of falling before a height. */
export const fallVerbs: ReadonlySet<string> = new Set([
  'fallen',
  'falling',
  'fell',
  'plummeted',
  'plunged',
  'plunging',
]);
