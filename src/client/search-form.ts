import { type Facet, facets } from '../search/facets.ts';
import { element } from './element.ts';
import { chosenBy, type SearchState } from './search-state.ts';

/**
 * What the form says.
 *
 * @param asked before: what a list does not show at present stays chosen
 */
export function readForm(form: HTMLFormElement, asked: SearchState): SearchState {
  const read = (facet: Facet): readonly string[] => {
    const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[data-facet="${facet}"]`)];
    const offered = boxes.map(({ value }) => value);
    const unseen = asked.chosen[facet].filter((value) => !offered.includes(value));
    return [...boxes.filter(({ checked }) => checked).map(({ value }) => value), ...unseen];
  };
  return { query: element(form, '#q', HTMLInputElement).value, chosen: chosenBy(read) };
}

/** Lets the form say what is asked. */
export function fillForm(form: HTMLFormElement, { query, chosen }: SearchState): void {
  const field = element(form, '#q', HTMLInputElement);
  if (field.value !== query) field.value = query;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[data-facet]')) {
    const facet = facets.find((name) => name === box.dataset['facet']);
    box.checked = facet !== undefined && chosen[facet].includes(box.value);
  }
}
