import { element } from './element.ts';
import type { SearchResult } from './pagefind.ts';

/**
 * A mark that was found, as an item of the list: its label, its words in their sentence, where it stands.
 *
 * @param labelOf the words for a value of a facet
 */
export function resultItem(result: SearchResult, labelOf: (facet: string, value: string) => string): DocumentFragment {
  const template = element(document, '#result', HTMLTemplateElement);
  const item = document.importNode(template.content, true);
  const [kind = '', type = '', story = '', text = ''] = ['kind', 'type', 'story', 'text'].map(
    (facet) => result.filters[facet]?.[0] ?? '',
  );
  const letter = (result.meta['title'] ?? '').charAt(0).toLowerCase();
  const label = element(item, '.label', HTMLElement);
  label.textContent = result.meta['title'] ?? '';
  label.classList.add(`label-${letter}`);
  element(item, 'q', HTMLElement).append(...sentence(result, letter));
  element(item, '.result-where', HTMLElement).textContent =
    `${labelOf('kind', kind)}, ${labelOf('type', type)} · ${labelOf('text', text)} · ${labelOf('story', story)}`;
  return item;
}

/** The sentence with each piece of the marked words in a mark; the first piece is the link to the place. */
function sentence({ raw_content: content, meta, url }: SearchResult, letter: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const words of (meta['words'] ?? '').split('\n')) {
    const start = content.indexOf(words, at);
    if (words === '' || start === -1) continue;
    nodes.push(document.createTextNode(content.slice(at, start)));
    const mark = document.createElement('mark');
    mark.className = `mark mark-${letter}`;
    mark.textContent = words;
    const link = document.createElement('a');
    link.href = url;
    link.append(mark);
    nodes.push(link);
    at = start + words.length;
  }
  nodes.push(document.createTextNode(content.slice(at)));
  return nodes;
}
