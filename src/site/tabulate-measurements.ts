import { keyOf, type Measurement } from '../measure/measurement.ts';
import { type MeasuredSet, measuredSets } from './measured-sets.ts';
import { measuredTasks } from './measured-tasks.ts';

/** One line of a set's table; shares as they are printed, null where there is only one figure. */
export type MeasuredRow = {
  readonly metric: string;
  readonly name: string;
  readonly precision: string | null;
  readonly recall: string | null;
  readonly value: string;
};

export type MeasuredTable = MeasuredSet & {
  readonly texts: number;
  readonly words: number;
  /** Engine versions and days of its figures, each once; more than one where a part was measured again. */
  readonly engines: readonly string[];
  readonly dates: readonly string[];
  readonly rows: readonly MeasuredRow[];
};

/** A table for each set that was measured, the sets that are described first. */
export function tabulateMeasurements(measurements: readonly Measurement[]): MeasuredTable[] {
  const bySet = Map.groupBy(measurements, ({ set }) => set);
  const described = measuredSets.filter(({ set }) => bySet.has(set));
  const others = [...bySet.keys()].filter((set) => described.every((one) => one.set !== set));
  return [...described, ...others.map(describeBare)].map((about) => {
    const figures = bySet.get(about.set) ?? [];
    return {
      ...about,
      texts: Math.max(...figures.map(({ texts }) => texts)),
      words: Math.max(...figures.map(({ words }) => words)),
      engines: [...new Set(figures.map(({ engine }) => engine))],
      dates: [...new Set(figures.map(({ date }) => date))].toSorted(),
      rows: figures.filter(meansSomething).toSorted(byTask).map(toRow),
    };
  });
}

/** A share of 0 to 1 as per cent with one digit, never parted at the end of a line. */
export function perCent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** Figures that stand side by side with those of others: F in per cent by metric, of one set. */
export function figuresOf(
  set: string,
  metrics: readonly string[],
  measurements: readonly Measurement[],
): (string | null)[] {
  const byKey = new Map(measurements.map((measurement) => [keyOf(measurement), measurement]));
  return metrics.map((metric) => {
    const measurement = byKey.get(keyOf({ set, metric }));
    return measurement === undefined ? null : perCent(measurement.value);
  });
}

/** Among unrelated reports there is nothing to find, so a share of it says nothing. */
function meansSomething({ set, metric }: Measurement): boolean {
  return set !== 'conflicts/control' || metric !== 'conflict';
}

const tasks = Object.keys(measuredTasks);

function byTask(a: Measurement, b: Measurement): number {
  return tasks.indexOf(a.metric) - tasks.indexOf(b.metric);
}

function toRow({ metric, unit, precision, recall, value }: Measurement): MeasuredRow {
  const share = (part: number | undefined) => (part === undefined ? null : perCent(part));
  return {
    metric,
    name: measuredTasks[metric]?.name ?? metric,
    precision: share(precision),
    recall: share(recall),
    value: unit === 'count' ? String(Number(value.toFixed(2))) : perCent(value),
  };
}

function describeBare(set: string): MeasuredSet {
  return { set, title: set, origin: 'own', about: '' };
}
