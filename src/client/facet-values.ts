import { type Facet, titleIn, valueIn } from '../search/facets.ts';
import { element } from './element.ts';
import type { FacetCounts } from './find-results.ts';

/** A value of a facet as a list offers it. */
export type FacetValue = { readonly value: string; readonly title: string; readonly count: number };

/** The values of a story, text or source facet by what is chosen, then by how many results each has, then by name. */
export function sortValues(facet: Facet, counts: FacetCounts, chosen: readonly string[]): FacetValue[] {
  const known = [...counts].map(([inIndex, count]) => ({
    value: valueIn(facet, inIndex),
    title: titleIn(facet, inIndex),
    count,
  }));
  // An address may ask for what is no longer there: it can be taken away like any other choice.
  const missing = chosen
    .filter((value) => known.every((other) => other.value !== value))
    .map((value) => ({ value, title: value, count: 0 }));
  return [...known, ...missing]
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .toSorted(
      (a, b) =>
        Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) ||
        b.count - a.count ||
        a.title.localeCompare(b.title, document.documentElement.lang),
    );
}

/** How many values stand in a list that is not shown whole. */
const shortList = 8;

/** A list of values that can be long: its first ones, all of them on demand, or those whose names hold what is typed. */
export function valueList(details: HTMLDetailsElement, facet: Facet) {
  const choices = element(details, '.choices', HTMLElement);
  const narrow = element(details, '.facet-narrow', HTMLElement);
  const words = element(narrow, 'input', HTMLInputElement);
  const all = element(details, '.facet-all', HTMLButtonElement);
  let values: readonly FacetValue[] = [];
  let chosen: readonly string[] = [];
  let isWhole = false;

  words.addEventListener('input', (event) => {
    event.stopPropagation();
    render();
  });
  words.addEventListener('change', (event) => event.stopPropagation());
  words.addEventListener('keydown', (event) => {
    // Enter would send the form.
    if (event.key === 'Enter') event.preventDefault();
  });
  all.addEventListener('click', () => {
    const firstHidden = choices.children.length;
    isWhole = true;
    render();
    choices.children[firstHidden]?.querySelector('input')?.focus();
  });
  return {
    show(counts: FacetCounts, nowChosen: readonly string[]): void {
      chosen = nowChosen;
      values = sortValues(facet, counts, chosen);
      render();
    },
  };

  function render(): void {
    const typed = words.value.trim().toLowerCase();
    const fitting = values.filter(({ title, value }) => chosen.includes(value) || title.toLowerCase().includes(typed));
    const limit = isWhole || typed !== '' ? fitting.length : Math.max(shortList, chosen.length);
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const hadFocus = focused !== null && choices.contains(focused) ? focused.value : null;
    choices.replaceChildren(...fitting.slice(0, limit).map(choice));
    if (hadFocus !== null) [...choices.querySelectorAll('input')].find(({ value }) => value === hadFocus)?.focus();
    narrow.hidden = values.length <= shortList;
    all.hidden = fitting.length <= limit;
    all.textContent = `Show all ${fitting.length}`;
  }

  function choice({ value, title, count }: FacetValue): DocumentFragment {
    const item = document.importNode(element(document, '#choice', HTMLTemplateElement).content, true);
    const box = element(item, 'input', HTMLInputElement);
    box.value = value;
    box.dataset['facet'] = facet;
    box.checked = chosen.includes(value);
    element(item, '.choice-label', HTMLElement).textContent = title;
    element(item, '.choice-count', HTMLElement).textContent = String(count);
    return item;
  }
}
