import type { Element } from 'hast';
import type { Mention, Specific } from '../engine/annotation.ts';
import { h } from './h.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import type { NoteContext } from './render-note.ts';

/**
 * What else the texts of the story say on the specific that an annotation marks: word for word, each a link to the words.
 * Those that differ from this place come first.
 */
export function renderTellings(annotation: LabelledAnnotation, { article, mentions }: NoteContext): Element[] {
  const { slot } = annotation;
  const specific = slot === undefined ? undefined : mentions.specificOf(slot);
  if (specific === undefined) return [];
  const { own, others } = partMentions(specific, annotation);
  const differing = others.filter(({ against }) => against.some((value) => own.has(value)));
  const agreeing = others.filter((mention) => !differing.includes(mention));
  return [
    h('p.note-slot', specific.question),
    h('ul.note-tellings', [
      ...differing.map((mention) => renderTelling(specific.slot, mention)),
      ...agreeing.map((mention) => renderTelling(specific.slot, mention, ' (agrees with these words)')),
    ]),
  ];

  function renderTelling(key: string, mention: Mention, verdict = ''): Element {
    const { article: other, anchor } = mentions.placeOf(key, mention);
    const isHere = other.id === article.id;
    const words = (start: number, end: number) => other.text.slice(start, end);
    return h('li', [
      h('span.note-text', isHere ? 'This text, elsewhere' : other.title),
      ': ',
      h('a', { href: isHere ? `#${anchor}` : `../${other.id}/#${anchor}` }, `“${words(mention.start, mention.end)}”`),
      ...(mention.source === null ? [] : [', from ', h('span', words(mention.source.start, mention.source.end))]),
      verdict,
    ]);
  }
}

/** The values that an annotation marks, and the mentions that stand elsewhere. */
function partMentions({ mentions }: Specific, { article, spans }: LabelledAnnotation) {
  const isOwn = (mention: Mention) =>
    mention.article === article && spans.some(({ start, end }) => start <= mention.start && mention.start < end);
  return {
    own: new Set(mentions.filter(isOwn).map(({ value }) => value)),
    others: mentions.filter((mention) => !isOwn(mention)),
  };
}
