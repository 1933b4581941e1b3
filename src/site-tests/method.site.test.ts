import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { markKinds } from '../engine/detectors/mark-kinds.ts';
import { loadMeasurements } from '../site/load-measurements.ts';
import { othersReach } from '../site/others-reach.ts';
import { perCent } from '../site/tabulate-measurements.ts';
import { readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages('dist');
const tree = pages.find(({ path }) => path === 'method/')?.tree;
const measurements = loadMeasurements('.');

test('the method page has every measured figure with the size of its set, or says that there is none', () => {
  const bySet = Map.groupBy(measurements, ({ set }) => set);
  const sets = tree === undefined ? [] : selectAll('[data-set]', tree);
  expect(sets).toHaveLength(bySet.size);
  for (const set of sets) {
    const figures = bySet.get(String(set.properties['dataSet'])) ?? [];
    const shares = figures.filter(({ unit, recall }) => unit !== 'count' && recall !== 0);
    for (const { value } of shares) expect(textOf(set)).toContain(perCent(value));
    for (const { texts } of figures) expect(textOf(set)).toContain(`${texts} texts`);
  }
  if (bySet.size === 0) expect(tree && textOf(tree)).toContain('No figures are at hand');
});

test('the method page explains every kind and names what others reach', () => {
  const text = tree ? textOf(tree) : '';
  for (const { title, meaning } of markKinds) {
    expect(text).toContain(title);
    expect(text).toContain(meaning);
  }
  for (const { name } of othersReach) expect(text).toContain(name);
});

test('every page leads to the method page, and that to the codebook', () => {
  for (const { path, tree: page } of pages)
    expect({ path, leads: select('a[href$="/method/"]', page) !== undefined }).toEqual({ path, leads: true });
  expect(tree && select('a[href$="/codebook/"]', tree)).toBeDefined();
});
