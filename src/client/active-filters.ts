import { type Facet, facets } from '../search/facets.ts';
import { element } from './element.ts';
import { chosenBy, type SearchState, toggle } from './search-state.ts';

type Parts = {
  readonly bar: HTMLElement;
  readonly labelOf: (facet: Facet, value: string) => string;
  readonly legendOf: (facet: Facet) => string;
  readonly ask: (state: SearchState) => void;
  /** Where the reader goes on when the last filter is taken away. */
  readonly fallback: HTMLElement;
};

/** A button for each filter that takes it away, and one that takes all of them away. */
export function activeFilters({ bar, labelOf, legendOf, ask, fallback }: Parts) {
  const list = element(bar, 'ul', HTMLElement);
  const clear = element(bar, '.clear-filters', HTMLButtonElement);
  let asked: SearchState | null = null;
  clear.addEventListener('click', () => {
    if (asked === null) return;
    ask({ query: asked.query, chosen: chosenBy(() => []) });
    fallback.focus();
  });
  return {
    show(state: SearchState): void {
      asked = state;
      const chosen = facets.flatMap((facet) => state.chosen[facet].map((value) => ({ facet, value })));
      const active = document.activeElement;
      const focused = active instanceof HTMLButtonElement ? buttons().indexOf(active) : -1;
      list.replaceChildren(...chosen.map(({ facet, value }, place) => chip(state, facet, value, place)));
      if (focused !== -1) (buttons()[focused] ?? fallback).focus();
      bar.hidden = chosen.length === 0;
      clear.hidden = chosen.length < 2;
    },
  };

  function buttons(): HTMLButtonElement[] {
    return [...list.querySelectorAll('button')];
  }

  function chip(state: SearchState, facet: Facet, value: string, place: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'active-filter';
    const words = document.createElement('span');
    words.className = 'active-filter-facet';
    words.textContent = `${legendOf(facet)}: `;
    const label = document.createElement('bdi');
    label.textContent = labelOf(facet, value);
    button.append(words, label);
    button.setAttribute('aria-label', `Take away ${legendOf(facet)}: ${labelOf(facet, value)}`);
    button.addEventListener('click', () => {
      ask(toggle(state, facet, value));
      (buttons()[place] ?? buttons().at(-1) ?? fallback).focus();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}
