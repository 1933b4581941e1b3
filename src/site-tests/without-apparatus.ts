import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A copy of a page without what is ours in the text: chips, and notes that stand in it. */
export function withoutApparatus(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    if (element.properties['dataApparatus'] === undefined || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy;
}
