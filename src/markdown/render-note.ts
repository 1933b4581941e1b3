import type { Element } from 'hast';
import { blockNumberAt } from './block-number-at.ts';
import { h } from './h.ts';
import type { MentionIndex } from './index-mentions.ts';
import { isolateWords } from './isolate-words.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import { markKindOf } from './mark-kind-of.ts';
import type { MarkedArticle } from './marked-story.ts';
import { renderComment } from './render-comment.ts';
import { renderTellings } from './render-tellings.ts';
import { suggestionAddress } from './suggestion-address.ts';
import { whoSaysSo } from './who-says-so.ts';

/** What a note needs beside its annotation. */
export type NoteContext = {
  readonly article: MarkedArticle;
  readonly mentions: MentionIndex;
  readonly previous: LabelledAnnotation | undefined;
  readonly next: LabelledAnnotation | undefined;
  /** Address of the repository where corrections are suggested; undefined where the site names none. */
  readonly repository: string | undefined;
};

/**
 * The note of an annotation. At sight: its label, which leads back to the words, and why it is marked here. Folded below
 * that: what this is, what others say, what to ask, the rule behind it, who says so, and the ways on.
 */
export function renderNote(annotation: LabelledAnnotation, context: NoteContext): Element {
  const { id, kind, label, subtype, explanation, comments = [] } = annotation;
  const { letter, title, meaning, question, standard, subtypes } = markKindOf(kind);
  const form = letter.toLowerCase();
  const name = `Note ${label}, ${title.toLowerCase()}`;
  return h('div', { role: 'comment', id: `n-${id}`, className: ['note', `note-${form}`], ariaLabel: name }, [
    h(
      'a',
      {
        role: 'doc-backlink',
        className: ['label', `label-${form}`],
        href: `#m-${id}`,
        ariaLabel: `${label}, back to the words`,
      },
      label,
    ),
    h('details.note-body', [
      h('summary.note-why', isolateWords(explanation)),
      h('p.note-kind', [h('strong', title), `, ${subtypes[subtype] ?? subtype}. `, meaning]),
      ...renderReason(annotation, context),
      ...renderTellings(annotation, context),
      ...renderRepeats(annotation, context),
      ...comments.map(renderComment),
      h('p.note-question', [h('span.note-term', 'Ask: '), question]),
      h('p.note-standard', [h('span.note-term', 'Newsrooms: '), standard.rule, ' ', h('cite', standard.reference)]),
      h('p.note-by', whoSaysSo(annotation)),
      renderWays(annotation, context),
    ]),
  ]);
}

/** Why the text leaves its source unnamed, where it says so and the explanation does not quote it. */
function renderReason({ reasonGiven, explanation }: LabelledAnnotation, { article }: NoteContext): Element[] {
  if (reasonGiven === undefined) return [];
  const words = `“${article.text.slice(reasonGiven.start, reasonGiven.end)}”`;
  return explanation.includes(words) ? [] : [h('p', isolateWords(`The text gives a reason: ${words}.`))];
}

/** Later mentions of the same source: listed, not counted. */
function renderRepeats({ repeats = [] }: LabelledAnnotation, { article }: NoteContext): Element[] {
  if (repeats.length === 0) return [];
  const links = repeats.map((repeat) => {
    const number = blockNumberAt(article.blocks, repeat.start);
    return h('li', [
      h('a', { href: `#p-${number}` }, `“${article.text.slice(repeat.start, repeat.end)}”`),
      ` in paragraph ${number}`,
    ]);
  });
  return [h('p.note-again', 'Again:'), h('ul.note-repeats', links)];
}

function renderWays(
  annotation: LabelledAnnotation,
  { article, mentions, previous, next, repository }: NoteContext,
): Element {
  const { id } = annotation;
  return h('p.note-ways', [
    h('a', { href: `#m-${id}` }, 'Back to the words'),
    ...way('Previous', previous),
    ...way('Next', next),
    ' ',
    h('a.note-link', { href: `#n-${id}` }, 'Link to this note'),
    ...(repository === undefined
      ? []
      : [' ', h('a', { href: suggestionAddress(repository, annotation, article, mentions) }, 'Suggest a correction')]),
  ]);
}

function way(name: string, annotation: LabelledAnnotation | undefined): (Element | string)[] {
  return annotation === undefined ? [] : [' ', h('a', { href: `#n-${annotation.id}` }, `${name}: ${annotation.label}`)];
}
