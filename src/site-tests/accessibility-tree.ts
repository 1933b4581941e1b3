import type { Page } from 'playwright-core';

/** What assistive technology is given: role, name and what lies inside; what is hidden from it is left out. */
export type AccessibleNode = {
  readonly role: string;
  readonly name: string;
  readonly children: readonly AccessibleNode[];
};

type ProtocolNode = Awaited<ReturnType<typeof readProtocolNodes>>[number];

/** The accessibility tree that Chromium makes of a page. */
export async function readAccessibilityTree(page: Page): Promise<AccessibleNode> {
  const nodes = await readProtocolNodes(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  const [tree] = root === undefined ? [] : toTree(root);
  if (tree === undefined) throw new Error('Expected an accessibility tree, found none');
  return tree;

  function toTree(node: ProtocolNode): AccessibleNode[] {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : toTree(child);
    });
    if (node.ignored) return children;
    return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), children }];
  }
}

/** All nodes of a tree in order of the document. */
export function flatten(node: AccessibleNode): readonly AccessibleNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

async function readProtocolNodes(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}
