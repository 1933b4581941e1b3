import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Mention } from '../engine/annotation.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import type { NoteContext } from './render-note.ts';

/** What else the texts of the story say on the specific that an annotation marks: word for word, each a link to the words. */
export function renderTellings(annotation: LabelledAnnotation, { article, mentions }: NoteContext): Element[] {
  const { slot } = annotation;
  const specific = slot === undefined ? undefined : mentions.specificOf(slot);
  if (specific === undefined) return [];
  const others = specific.mentions.filter(
    ({ article: id, start }) => !(id === article.id && isMarked(annotation, start)),
  );
  return [
    h('p.note-slot', specific.question),
    h(
      'ul.note-tellings',
      others.map((mention) => renderTelling(specific.slot, mention)),
    ),
  ];

  function renderTelling(key: string, mention: Mention): Element {
    const { article: other, anchor } = mentions.placeOf(key, mention);
    const isHere = other.id === article.id;
    return h('li', [
      h('span.note-text', isHere ? 'This text, elsewhere' : other.title),
      ': ',
      h(
        'a',
        { href: isHere ? `#${anchor}` : `../${other.id}/#${anchor}` },
        `“${other.text.slice(mention.start, mention.end)}”`,
      ),
    ]);
  }
}

function isMarked({ spans }: LabelledAnnotation, start: number): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}
