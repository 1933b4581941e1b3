import type { Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Block, BlockKind } from '../engine/annotation.ts';
import { blockKind, containerKind } from './block-kind.ts';

/** The blocks of a tree in order, counted in its text. Spaces around a block belong to none; empty blocks are left out. */
export function findBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  walk(root.children, null);
  return blocks;

  function walk(nodes: readonly RootContent[], container: BlockKind | null): void {
    for (const node of nodes) {
      if (node.type !== 'element') {
        offset += textOf(node).length;
        continue;
      }
      const kind = blockKind(node, container);
      if (kind === null) walk(node.children, containerKind(node) ?? container);
      else addBlock(kind, textOf(node));
    }
  }

  function addBlock(kind: BlockKind, words: string): void {
    const body = words.trim();
    const start = offset + words.length - words.trimStart().length;
    if (body !== '') blocks.push({ kind, start, end: start + body.length });
    offset += words.length;
  }
}
