import type { Element } from 'hast';
import { h } from './h.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import { markKindOf } from './mark-kind-of.ts';

/** How many words of a mark the name of its chip says before it breaks off. */
const wordLimit = 14;

/**
 * The link after a mark that leads to its note. Its name says label, kind and marked words: `<mark>` may carry no name.
 *
 * @param text reading text of the article
 */
export function renderChip({ id, kind, label, spans }: LabelledAnnotation, text: string): Element {
  const { letter, title } = markKindOf(kind);
  const words = spans.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u));
  const shown = words.length > wordLimit ? `${words.slice(0, wordLimit).join(' ')} …` : words.join(' ');
  return h(
    'a',
    {
      role: 'doc-noteref',
      className: ['chip', `chip-${letter.toLowerCase()}`],
      href: `#n-${id}`,
      ariaLabel: `${label}, ${title.toLowerCase()}: ${shown}`,
      dataApparatus: true,
      dataPagefindIgnore: true,
    },
    label,
  );
}
