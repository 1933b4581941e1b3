import type { Element } from 'hast';
import type { EditorComment, PlacedComment } from '../engine/annotation.ts';
import { h } from './h.ts';
import { isolateWords } from './isolate-words.ts';
import { oneLine } from './one-line.ts';
import { signed } from './signed.ts';

/** What an editor says of a mark, for its note. */
export function renderComment({ says, ...who }: EditorComment): Element {
  return h('p.note-comment', [h('span.note-term', 'Comment: '), says, ' ', h('span.note-by', `By ${signed(who)}.`)]);
}

/**
 * A comment on words that need not be marked, beside their paragraph.
 *
 * @param number of the paragraph, from 1
 * @param place of the comment among those on the paragraph, from 1
 */
export function renderPlacedComment(comment: PlacedComment, text: string, number: number, place: number): Element {
  const words = oneLine(text.slice(comment.start, comment.end));
  const name = `Comment on paragraph ${number}`;
  return h(
    'div',
    { role: 'comment', id: `e-${number}-${place}`, className: ['note', 'note-editor'], ariaLabel: name },
    [
      h(
        'a',
        {
          role: 'doc-backlink',
          className: ['label'],
          href: `#p-${number}`,
          ariaLabel: `E, back to paragraph ${number}`,
        },
        'E',
      ),
      h('div', [h('p.note-words', isolateWords(`On “${words}”`)), renderComment(comment)]),
    ],
  );
}
