import { foundAddress } from '../search/record-address.ts';
import { type FoundRecordData, type ResultView, viewResult } from '../search/result-view.ts';
import { element } from './element.ts';

/**
 * A result as an item of the list, made of the page's template.
 *
 * @param labelOf the words for a value of a facet
 */
export function resultItem(
  result: FoundRecordData,
  labelOf: (facet: string, value: string) => string,
): DocumentFragment {
  const view = viewResult(result, foundAddress(result.url, result.filters['place']?.[0] ?? ''), labelOf);
  const template = element(document, '#result', HTMLTemplateElement);
  const item = document.importNode(template.content, true);
  const label = element(item, '.label', HTMLElement);
  label.textContent = view.label;
  if (view.letter !== null) label.classList.add(`label-${view.letter}`);
  element(item, '.result-kind', HTMLElement).textContent = view.what;
  element(item, '.result-words', HTMLElement).append(...passage(view));
  element(item, '.result-text', HTMLAnchorElement).href = view.href;
  element(item, '.result-text bdi', HTMLElement).textContent = view.textTitle;
  element(item, '.result-paragraph', HTMLElement).textContent = String(view.paragraph);
  element(item, '.result-story', HTMLElement).textContent = view.storyTitle;
  return item;
}

/** Marked words are links to their place; words that were found in a text stand out. */
function passage({ pieces, letter, href }: ResultView): Node[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    if (letter === null) return withText('b', '', text);
    const link = document.createElement('a');
    link.href = href;
    link.append(withText('mark', `mark mark-${letter}`, text));
    return link;
  });
}

function withText(name: 'b' | 'mark', className: string, text: string): HTMLElement {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  created.textContent = text;
  return created;
}
