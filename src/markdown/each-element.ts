import type { Element, Root } from 'hast';

/** Gives every element below a node to `look`, those that hold others before these. */
export function eachElement({ children }: Root | Element, look: (element: Element) => void): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    look(child);
    eachElement(child, look);
  }
}
