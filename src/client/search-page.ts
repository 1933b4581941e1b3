/** The search page: what the form says goes into the address, and what the address says is shown. */

import { type Facet, facets, textKind, titleIn, valueIn } from '../search/facets.ts';
import { activeFilters } from './active-filters.ts';
import { element } from './element.ts';
import { valueList } from './facet-values.ts';
import { type Found, openSearchIndex, type SearchIndex } from './find-results.ts';
import { loadPagefind } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { resultList } from './result-list.ts';
import { fillForm, readForm } from './search-form.ts';
import { isAskingForAll, readState, type SearchState, writeState } from './search-state.ts';
import { offerWaysOn } from './ways-on.ts';

const typingPauseMs = 200;

const form = element(document, '.search-form', HTMLFormElement);
const queryField = element(form, '#q', HTMLInputElement);
const status = element(document, '.results-count', HTMLElement);
const list = element(document, '.result-list', HTMLElement);
const sections = [...form.querySelectorAll<HTMLDetailsElement>('.facet')].map((details) => {
  const facet = facets.find((name) => name === details.dataset['facet']);
  if (facet === undefined) throw new Error(`Expected a facet, found ${details.dataset['facet']}`);
  const hasList = details.querySelector('.facet-narrow') !== null;
  return { facet, details, values: hasList ? valueList(details, facet) : null };
});
const filterBar = activeFilters({
  bar: element(document, '.active-filters', HTMLElement),
  labelOf,
  legendOf,
  ask: (state) => go(state, 'push'),
  fallback: queryField,
});
const waysOn = offerWaysOn(element(document, '.results', HTMLElement), (state) => go(state, 'push'));
const results = resultList({
  list,
  end: element(document, '.results-end', HTMLElement),
  more: element(document, '.more-results', HTMLButtonElement),
  toItem: (result) => resultItem(result, labelOf),
  onFirstEnd: () => show(readAddress(), list.children.length),
});

const bundle = form.dataset['bundle'] ?? '/pagefind/';
const others = form.dataset['others']?.split(' ').filter(Boolean) ?? [];
// What an index cannot sort it does not find, and the index of another site may have no order.
const sort = others.length === 0 ? form.dataset['sort'] : undefined;
let index: Promise<SearchIndex> | null = null;
/** Words for values that the index holds and the page does not. */
const titles = new Map<string, string>();
/** Counts the searches, because an earlier one may answer later. */
let latest = 0;
let typing = 0;

form.addEventListener('focusin', openIndex, { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm(form, readAddress()), 'push');
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox')
    go(readForm(form, readAddress()), 'push');
});
queryField.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => go(readForm(form, readAddress()), 'replace'), typingPauseMs);
});
for (const { details, values } of sections) {
  details.addEventListener('toggle', () => {
    if (details.open && values !== null) recount();
  });
}
addEventListener('popstate', () => showAddress());
// The page as it comes shows everything of this site; the index is loaded when something is asked.
if (!isAskingForAll(readAddress()) || others.length > 0) showAddress();

function readAddress(): SearchState {
  return readState(new URLSearchParams(location.search));
}

function go(state: SearchState, how: 'push' | 'replace'): void {
  clearTimeout(typing);
  const address = `${location.pathname}${writeState(state)}`;
  if (address !== `${location.pathname}${location.search}`) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  if (how === 'push') fillForm(form, state);
  filterBar.show(state);
  show(state, 0);
}

function showAddress(): void {
  const state = readAddress();
  // The page comes with the first of all results, and these are others.
  list.replaceChildren();
  status.textContent = 'Searching …';
  fillForm(form, state);
  filterBar.show(state);
  for (const { facet, details } of sections) if (state.chosen[facet].length > 0) details.open = true;
  show(state, 0);
}

function openIndex(): Promise<SearchIndex> {
  index ??= loadPagefind(bundle, others).then((pagefind) => openSearchIndex(pagefind, sort));
  return index;
}

/** @param kept how many of the results the list shows already */
async function show(state: SearchState, kept: number): Promise<void> {
  latest += 1;
  const mine = latest;
  try {
    const opened = await openIndex();
    const found = await opened.find(state, countedFacets(state));
    if (mine !== latest) return;
    showCounts(found, state);
    await results.show(found.results, kept);
    await waysOn.show(state, found.results.length, opened);
  } catch (problem) {
    status.textContent = 'The search index could not be loaded. Reload the page to try again.';
    index = null;
    throw problem;
  }
}

/** Fills a list that was opened; the results stay as they are. */
async function recount(): Promise<void> {
  const mine = latest;
  const state = readAddress();
  const opened = await openIndex();
  const found = await opened.find(state, countedFacets(state));
  if (mine === latest) showCounts(found, state);
}

/** Lists that are closed are not counted: their part of the index need not be loaded. */
function countedFacets({ chosen }: SearchState): Facet[] {
  return sections
    .filter(({ facet, details, values }) => values === null || details.open || chosen[facet].length > 0)
    .map(({ facet }) => facet);
}

function showCounts({ counts }: Found, state: SearchState): void {
  for (const { facet, details, values } of sections) {
    const countsOfFacet = counts.get(facet);
    if (countsOfFacet === undefined) continue;
    for (const inIndex of countsOfFacet.keys())
      titles.set(`${facet} ${valueIn(facet, inIndex)}`, titleIn(facet, inIndex));
    if (values === null) showFixedCounts(details, facet, countsOfFacet);
    else values.show(countsOfFacet, state.chosen[facet]);
  }
  filterBar.show(state);
  const { kind } = state.chosen;
  let marks = 0;
  let texts = 0;
  for (const [inIndex, count] of counts.get('kind') ?? []) {
    const value = valueIn('kind', inIndex);
    if (kind.length > 0 && !kind.includes(value)) continue;
    if (value === textKind) texts += count;
    else marks += count;
  }
  status.textContent = `${marks === 1 ? '1 mark' : `${marks} marks`} and ${texts === 1 ? '1 text' : `${texts} texts`}`;
}

function showFixedCounts(details: HTMLElement, facet: Facet, counts: ReadonlyMap<string, number>): void {
  const byValue = new Map([...counts].map(([inIndex, count]) => [valueIn(facet, inIndex), count]));
  for (const choice of details.querySelectorAll('.choice')) {
    const box = element(choice, 'input', HTMLInputElement);
    const count = byValue.get(box.value) ?? 0;
    element(choice, '.choice-count', HTMLElement).textContent = String(count);
    choice.classList.toggle('is-empty', count === 0 && !box.checked);
  }
}

function labelOf(facet: string, value: string): string {
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[data-facet="${facet}"]`)];
  const box = boxes.find((candidate) => candidate.value === value);
  return box?.closest('label')?.querySelector('.choice-label')?.textContent ?? titles.get(`${facet} ${value}`) ?? value;
}

function legendOf(facet: Facet): string {
  return sections.find((section) => section.facet === facet)?.details.querySelector('summary')?.textContent ?? facet;
}
