import type { Heading, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Settles, in place, what CommonMark leaves open for a page of this site: raw HTML is text, every item of a list holds
 * paragraphs, headings begin at the second level, and the line ends that an editor puts into a paragraph are spaces
 * (CommonMark, 6.8), so that no sentence ends there. A picture becomes a message: pages ask no other place for anything.
 */
export function prepareMarkdown(tree: Root, file: VFile): void {
  const headings: Heading[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'html' && parent && index !== undefined) {
      const text = { type: 'text', value: node.value } as const;
      const isFlow = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
      parent.children[index] = isFlow ? { type: 'paragraph', children: [text] } : text;
      return SKIP;
    }
    if (node.type === 'text') node.value = node.value.replaceAll(/\r\n?|\n/gu, ' ');
    if (node.type === 'list' || node.type === 'listItem') node.spread = true;
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'image' || node.type === 'imageReference') {
      file.message('Pages show no pictures: write a link to it instead, [what it shows](address).', {
        place: node.position,
        ruleId: 'picture',
        source: 'markdown',
      });
    }
    return undefined;
  });
  const top = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = levels[heading.depth - top] ?? 6;
}

/** Level on the page of a heading so many levels below the highest one of the text; the first level is the page's own. */
const levels = [2, 3, 4, 5, 6] as const;
