/** The search page: what the form says goes into the address, and what the address says is shown. */

import type { Facet } from '../search/search-records.ts';
import { element } from './element.ts';
import { type FoundMarks, findMarks } from './find-marks.ts';
import { loadPagefind } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

const pageSize = 20;
const typingPauseMs = 200;

const form = element(document, '.search-form', HTMLFormElement);
const queryField = element(form, '#q', HTMLInputElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const status = element(document, '.results-count', HTMLElement);
const empty = element(document, '.no-results', HTMLElement);
const list = element(document, '.result-list', HTMLElement);
const more = element(document, '.more-results', HTMLButtonElement);

const pagefind = loadPagefind(
  form.dataset['bundle'] ?? '/pagefind/',
  form.dataset['others']?.split(' ').filter(Boolean) ?? [],
);
/** Counts the searches, because an earlier one may answer later. */
let latest = 0;
let typing = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go('push');
});
form.addEventListener('change', (event) => {
  if (event.target !== queryField) go('push');
});
queryField.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => go('replace'), typingPauseMs);
});
addEventListener('popstate', showAddress);
showAddress();

function go(how: 'push' | 'replace'): void {
  clearTimeout(typing);
  const state: SearchState = {
    query: queryField.value,
    chosen: {
      kind: chosen('kind'),
      type: chosen('type'),
      story: chosen('story'),
      text: chosen('text'),
      by: chosen('by'),
    },
  };
  const address = `${location.pathname}${writeState(state)}`;
  if (address !== `${location.pathname}${location.search}`) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  show(state);
}

function chosen(facet: Facet): string[] {
  return boxes.filter((box) => box.checked && box.dataset['facet'] === facet).map(({ value }) => value);
}

function showAddress(): void {
  const state = readState(new URLSearchParams(location.search));
  queryField.value = state.query;
  for (const box of boxes) {
    box.checked = Object.entries(state.chosen).some(
      ([facet, values]) => facet === box.dataset['facet'] && values.includes(box.value),
    );
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
  show(state);
}

async function show(state: SearchState): Promise<void> {
  latest += 1;
  const mine = latest;
  try {
    const found = await findMarks(await pagefind, state);
    if (mine === latest) await render(found, mine);
  } catch (problem) {
    status.textContent = 'The search index could not be loaded. Reload the page to try again.';
    throw problem;
  }
}

async function render({ results, counts }: FoundMarks, mine: number): Promise<void> {
  for (const box of boxes) {
    const count = counts[box.dataset['facet'] ?? '']?.[box.value] ?? 0;
    const choice = box.closest('label');
    if (choice === null) continue;
    element(choice, '.choice-count', HTMLElement).textContent = String(count);
    choice.classList.toggle('is-empty', count === 0 && !box.checked);
  }
  const items = await itemsFrom(results, 0);
  if (mine !== latest) return;
  list.replaceChildren(...items);
  status.textContent = results.length === 1 ? '1 mark' : `${results.length} marks`;
  empty.hidden = results.length > 0;
  more.hidden = results.length <= pageSize;
  more.onclick = async () => {
    const shown = list.children.length;
    const next = await itemsFrom(results, shown);
    if (mine !== latest) return;
    list.append(...next);
    more.hidden = list.children.length >= results.length;
    list.children[shown]?.querySelector('a')?.focus();
  };
}

async function itemsFrom(results: FoundMarks['results'], start: number): Promise<DocumentFragment[]> {
  const data = await Promise.all(results.slice(start, start + pageSize).map((result) => result.data()));
  return data.map((result) => resultItem(result, labelOf));
}

function labelOf(facet: string, value: string): string {
  const box = boxes.find((candidate) => candidate.dataset['facet'] === facet && candidate.value === value);
  return box?.closest('label')?.querySelector('.choice-label')?.textContent ?? value;
}
