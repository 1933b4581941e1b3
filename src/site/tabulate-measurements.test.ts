import { expect, test } from 'vitest';
import type { Measurement } from '../measure/measurement.ts';
import { figuresOf, tabulateMeasurements } from './tabulate-measurements.ts';

const common = { texts: 3, words: 900, engine: '1.0.0', date: '2026-01-31' };
const measurements: Measurement[] = [
  { ...common, set: 'harbour', metric: 'mark', value: 0.5, precision: 1, recall: 1 / 3 },
  { ...common, set: 'gum', metric: 'b.e2e.head', value: 0.8, precision: 0.75, recall: 0.857 },
  { ...common, set: 'gum', metric: 'a.ov80', value: 0.9, date: '2026-02-01' },
  { ...common, set: 'conflicts/control', metric: 'conflict', value: 0, precision: 0, recall: 0 },
  { ...common, set: 'conflicts/control', metric: 'false alarms per 1,000 words', unit: 'count', value: 0.104 },
];

test('a set is a table, its rows in the order of the tasks; one that nobody described comes last', () => {
  const tables = tabulateMeasurements(measurements);
  expect(tables.map(({ set }) => set)).toEqual(['gum', 'conflicts/control', 'harbour']);
  expect(tables[0]).toMatchObject({ texts: 3, words: 900, engines: ['1.0.0'], dates: ['2026-01-31', '2026-02-01'] });
  expect(tables[0]?.rows.map(({ precision, recall, value }) => [precision, recall, value])).toEqual([
    [null, null, '90.0\u00a0%'],
    ['75.0\u00a0%', '85.7\u00a0%', '80.0\u00a0%'],
  ]);
});

test('where nothing is to be found, only the false alarms are told', () => {
  expect(tabulateMeasurements(measurements)[1]?.rows.map(({ value }) => value)).toEqual(['0.1']);
});

test('figures beside those of others leave a gap where nothing was measured', () => {
  expect(figuresOf('gum', ['a.ov80', 'c.speech'], measurements)).toEqual(['90.0\u00a0%', null]);
});

test('without measurements there is no table', () => {
  expect(tabulateMeasurements([])).toEqual([]);
});
