import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { type Facet, facets, filterOf, nobody, textKind, valueIn } from '../search/facets.ts';
import { type SearchRecord, toSearchRecords } from '../search/search-records.ts';
import { useBrowser } from './use-browser.ts';

const open = useBrowser();
const { corpus } = loadCorpus('.');
const records = toSearchRecords(corpus);
const [story] = corpus.stories;
const named = records.flatMap(({ filters }) => filters.source).find((value) => /^\p{Lu}/u.test(value));
if (story === undefined || named === undefined)
  throw new Error('Expected a story and a source with a name, found none');

type Chosen = Partial<Record<Facet, readonly string[]>>;

test.each<{ chosen: Chosen }>([
  { chosen: {} },
  { chosen: { kind: ['unnamed-source'] } },
  { chosen: { kind: ['unnamed-source', textKind] } },
  { chosen: { strength: ['contradiction'], by: ['rule'] } },
  { chosen: { source: [named, nobody] } },
  { chosen: { kind: ['unnamed-source'], type: ['person', 'hearsay'], story: [story.id] } },
  { chosen: { kind: ['unsourced-quote'], type: ['hearsay'] } },
])('every value says how many results it would show, with $chosen', async ({ chosen }) => {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => [facet, value])),
  );
  const shown = await open(`search/?${query}`, {}, readCounts);
  expect(shown.total).toBe(records.filter((record) => fits(record, chosen)).length);
  for (const facet of facets) {
    const others = { ...chosen, [facet]: undefined };
    const counts = new Map<string, number>();
    for (const record of records.filter((candidate) => fits(candidate, others)))
      for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const withResults = shown.values.filter((value) => value.facet === facet && value.count > 0);
    expect(new Map(withResults.map(({ value, count }) => [value, count]))).toEqual(counts);
  }
});

function fits(record: SearchRecord, chosen: Chosen): boolean {
  return facets.every((facet) => {
    const values = valuesOf(record, facet);
    return chosen[facet]?.some((value) => values.has(value)) ?? true;
  });
}

/** An empty value says that a facet does not apply. */
function valuesOf({ filters }: SearchRecord, facet: Facet): ReadonlySet<string> {
  const values = new Set(filters[filterOf[facet]].map((value) => valueIn(facet, value)));
  values.delete('');
  return values;
}

/** What every list says, with all of them opened and shown whole. */
async function readCounts(page: Page) {
  for (const section of await page.locator('.facet').all()) {
    if (!(await section.evaluate((details) => details.hasAttribute('open')))) await section.locator('summary').click();
  }
  await page.waitForLoadState('networkidle');
  while ((await page.locator('.facet-all:visible').count()) > 0)
    await page.locator('.facet-all:visible').first().click();
  const total = await readTotal(page);
  const values = await page.locator('.facet .choice').evaluateAll((choices) =>
    choices.map((choice) => {
      const box = choice.querySelector('input');
      return {
        facet: box?.dataset['facet'] ?? '',
        value: box?.value ?? '',
        count: Number(choice.querySelector('.choice-count')?.textContent),
      };
    }),
  );
  return { total, values };
}

async function readTotal(page: Page): Promise<number> {
  const status = page.locator('.results-count', { hasText: /^\s*\d+ marks? and \d+ texts?\s*$/u });
  await status.waitFor();
  const numbers = (await status.textContent())?.match(/\d+/gu) ?? [];
  return numbers.reduce((sum, number) => sum + Number(number), 0);
}
