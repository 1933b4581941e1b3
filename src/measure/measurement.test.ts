import { expect, test } from 'vitest';
import { belowFloor } from './floors.ts';
import { type Measurement, mergeMeasurements, printFigure } from './measurement.ts';

test('a partial run rewrites only what it measured', () => {
  const old = [measurement('seeds', 'mark', 0.5, '2026-01-01'), measurement('polnear', 'c.all', 0.4, '2026-01-01')];
  const merged = mergeMeasurements(old, [measurement('seeds', 'mark', 0.9, '2026-02-02')]);
  expect(merged.map(({ set, value, date }) => [set, value, date])).toEqual([
    ['polnear', 0.4, '2026-01-01'],
    ['seeds', 0.9, '2026-02-02'],
  ]);
});

test('prints shares in per cent and counts as they are', () => {
  expect(printFigure({ ...measurement('seeds', 'mark', 0.9), precision: 1, recall: 0.818 })).toMatch(
    /90\.0 % {3}precision +100\.0 % {3}recall +81\.8 %$/u,
  );
  expect(printFigure({ ...measurement('control', 'conflicts reported', 3), unit: 'count' })).toMatch(/ 3\.00$/u);
});

test('a figure below its floor and a count above it are told in a sentence', () => {
  expect(belowFloor(measurement('seeds', 'quotation', 0.99))).toEqual(['seeds quotation is 0.99; its floor is 1.']);
  expect(belowFloor(measurement('seeds', 'quotation', 1))).toEqual([]);
  const reported = { ...measurement('conflicts/control', 'conflicts reported', 1), unit: 'count' as const };
  expect(belowFloor(reported)).toHaveLength(1);
  expect(belowFloor({ ...reported, value: 0 })).toEqual([]);
});

function measurement(set: string, metric: string, value: number, date = '2026-01-01'): Measurement {
  return { set, metric, value, date, texts: 1, words: 10, engine: '0' };
}
