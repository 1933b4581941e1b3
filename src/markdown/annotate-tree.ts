import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { BlockKind } from '../engine/annotation.ts';
import { blockKind, containerKind } from './block-kind.ts';
import { blockNumberAt } from './block-number-at.ts';
import { createMarker } from './create-marker.ts';
import { h } from './h.ts';
import type { MentionIndex } from './index-mentions.ts';
import { type ChipPlace, insertChips } from './insert-chips.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import type { MarkedArticle } from './marked-story.ts';
import { renderChip } from './render-chip.ts';
import { renderPlacedComment } from './render-comment.ts';
import { renderNote } from './render-note.ts';

/**
 * The text of an article with its marks: each block in a `div.passage` with its notes beside it. The text content without
 * what carries `data-apparatus` is the reading text.
 *
 * @param root the text without marks; its text content is the article's
 * @param repository where readers suggest corrections
 */
export function annotateTree(root: Root, article: MarkedArticle, mentions: MentionIndex, repository?: string): Element {
  const notesByBlock = Map.groupBy(noted(article.annotations), ({ annotation }) => startBlock(annotation, article));
  const commentsByBlock = Map.groupBy(article.comments, ({ start }) => blockNumberAt(article.blocks, start));
  const mark = createMarker(article.annotations, article.said);
  let offset = 0;
  let number = 0;
  return h('div.reading-text', { dataReadingText: true }, walk(root.children, null));

  function walk(nodes: readonly RootContent[], container: BlockKind | null): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'doctype') throw new Error('Expected a text, and found the head of a document');
      const kind = node.type === 'element' ? blockKind(node, container) : null;
      if (node.type !== 'element' || (kind !== null && textOf(node).trim() === '')) {
        offset += textOf(node).length;
        return [node];
      }
      if (kind === null) return [{ ...node, children: walk(node.children, containerKind(node) ?? container) }];
      return [passage(node)];
    });
  }

  function passage(element: Element): Element {
    number += 1;
    const start = offset;
    offset += textOf(element).length;
    const entries = notesByBlock.get(number) ?? [];
    const chips = entries.map(({ annotation }) => chipPlace(annotation, offset)).sort((a, b) => a.offset - b.offset);
    const properties = { ...element.properties, id: `p-${number}`, dataNumber: number };
    const children = insertChips(mark(element.children, start), start, chips);
    const notes = entries.map(({ annotation, previous, next }) =>
      renderNote(annotation, { article, mentions, previous, next, repository }),
    );
    const comments = commentsByBlock.get(number) ?? [];
    notes.push(...comments.map((comment, place) => renderPlacedComment(comment, article.text, number, place + 1)));
    return h('div.passage', [
      { ...element, properties, children },
      ...(notes.length === 0 ? [] : [h('div.notes', { dataApparatus: true, dataPagefindIgnore: true }, notes)]),
    ]);
  }

  /** After the last piece of the mark in the block in which it begins: there the note stands. */
  function chipPlace(annotation: LabelledAnnotation, blockEnd: number): ChipPlace {
    const last = annotation.spans.findLast(({ start }) => start < blockEnd);
    return { offset: Math.min(last?.end ?? blockEnd, blockEnd), chip: renderChip(annotation, article.text) };
  }
}

/** The annotations with their neighbours. */
function noted(annotations: readonly LabelledAnnotation[]) {
  return annotations.map((annotation, place) => ({
    annotation,
    previous: annotations[place - 1],
    next: annotations[place + 1],
  }));
}

function startBlock({ id, spans }: LabelledAnnotation, { blocks }: MarkedArticle): number {
  const first = spans[0];
  if (first === undefined) throw new Error(`Expected the annotation ${id} to mark words`);
  return blockNumberAt(blocks, first.start);
}
