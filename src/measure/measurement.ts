/** One figure: how the engine does on one set of texts. Shares are between 0 and 1. */
export type Measurement = {
  /** The set: "seeds", "polnear". */
  readonly set: string;
  /** How many texts and words the set has. */
  readonly texts: number;
  readonly words: number;
  /** What was looked at: "unnamed", "b.e2e.head". */
  readonly metric: string;
  /** Shares are the rule; a count is a plain number. */
  readonly unit?: 'count' | undefined;
  /** The harmonic mean of precision and recall, or the share of right answers where there is only one figure. */
  readonly value: number;
  readonly precision?: number | undefined;
  readonly recall?: number | undefined;
  /** Version of the engine. */
  readonly engine: string;
  /** Day of the measurement, `YYYY-MM-DD`. */
  readonly date: string;
};

/** A measurement before it is known when and with which engine it was made. */
export type Figure = Omit<Measurement, 'engine' | 'date'>;

/** The set and metric of a measurement: a later measurement of the same takes its place. */
export function keyOf({ set, metric }: Pick<Measurement, 'set' | 'metric'>): string {
  return `${set} ${metric}`;
}

/** The old measurements with the fresh ones in their places; what was not measured again stays as it was. */
export function mergeMeasurements(old: readonly Measurement[], fresh: readonly Measurement[]): Measurement[] {
  const merged = new Map([...old, ...fresh].map((measurement) => [keyOf(measurement), measurement]));
  return [...merged.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** One line of a table: shares in per cent with one digit. */
export function printFigure({ set, metric, unit, precision, recall, value }: Figure): string {
  const name = `${set.padEnd(18)} ${metric.padEnd(28)}`;
  if (unit === 'count') return `${name} ${value.toFixed(2).padStart(8)}`;
  const share = (part: number) => `${(100 * part).toFixed(1).padStart(6)} %`;
  if (precision === undefined || recall === undefined) return `${name} ${share(value)}`;
  return `${name} ${share(value)}   precision ${share(precision)}   recall ${share(recall)}`;
}
