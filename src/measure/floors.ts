import { type Figure, keyOf } from './measurement.ts';

/**
 * What the engine must reach, by set and metric, as a share; of counts: what it must not exceed. A floor is what was
 * measured, rounded down: it is raised with the engine and never lowered.
 */
const floors: Readonly<Record<string, number>> = {
  'seeds quotation': 1,
};

/** A sentence for a figure on the wrong side of its floor, or nothing. */
export function belowFloor(figure: Figure): string[] {
  const floor = floors[keyOf(figure)];
  if (floor === undefined) return [];
  const isMet = figure.unit === 'count' ? figure.value <= floor : figure.value >= floor;
  return isMet ? [] : [`${keyOf(figure)} is ${figure.value}; its floor is ${floor}.`];
}
