import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { facetLabels } from './facet-labels.ts';
import { facets, filterOf, valueIn } from './facets.ts';
import { toSearchRecords } from './search-records.ts';

const { corpus } = loadCorpus('.');
const records = toSearchRecords(corpus);

test('every facet is offered, in order', () => {
  expect(facetLabels.map(({ facet }) => facet)).toEqual(facets);
});

test('every value that a record has can be chosen', () => {
  for (const { facet, choices } of facetLabels) {
    if (choices === null) continue;
    const values = new Set(
      records.flatMap(({ filters }) => filters[filterOf[facet]].map((one) => valueIn(facet, one))),
    );
    const offered = new Set(['', ...choices.map(({ value }) => value)]);
    expect([...values].filter((value) => !offered.has(value))).toEqual([]);
  }
});
