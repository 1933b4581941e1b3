import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { type Facet, facets, type SearchRecord, toSearchRecords } from '../search/search-records.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = await loadCorpus('.');
const records = toSearchRecords(corpus);
const [story] = corpus.stories;
if (story === undefined) throw new Error('Expected a story, found none');

type Chosen = Partial<Record<Facet, readonly string[]>>;

test.each<{ chosen: Chosen }>([
  { chosen: {} },
  { chosen: { kind: ['unnamed-source'] } },
  { chosen: { kind: ['unnamed-source', 'conflicting-specific'] } },
  { chosen: { kind: ['unnamed-source'], type: ['person', 'hearsay'], story: [story.id] } },
])('every value says how many marks it would show, with $chosen', async ({ chosen }) => {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => [facet, value])),
  );
  const shown = await open(`search/?${query}`, {}, readCounts);
  expect(shown.total).toBe(records.filter((record) => fits(record, chosen)).length);
  for (const { facet, value, count } of shown.values) {
    const others = { ...chosen, [facet]: [value] };
    expect({ facet, value, count }).toEqual({
      facet,
      value,
      count: records.filter((record) => fits(record, others)).length,
    });
  }
});

function fits({ filters }: SearchRecord, chosen: Chosen): boolean {
  return facets.every((facet) => chosen[facet]?.includes(filters[facet][0]) ?? true);
}

async function readCounts(page: Page) {
  const status = page.locator('.results-count', { hasText: /^\d+ marks?$/u });
  await status.waitFor();
  const values = await page.locator('.choice').evaluateAll((choices) =>
    choices.map((choice) => {
      const box = choice.querySelector('input');
      return {
        facet: box?.dataset['facet'] ?? '',
        value: box?.value ?? '',
        count: Number(choice.querySelector('.choice-count')?.textContent),
      };
    }),
  );
  return { total: Number.parseInt((await status.textContent()) ?? '', 10), values };
}
