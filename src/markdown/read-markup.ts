import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root as MarkdownRoot, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { findBlocks } from './find-blocks.ts';
import { isEntangled, isTooDeep } from './is-entangled.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import type { ReadingText } from './reading-text.ts';
import { settleLinks } from './settle-links.ts';

/** The YAML between the `---` lines at the head of a file. */
export type FrontMatter = {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly line: number;
};

/**
 * A Markdown text as a page shows it: CommonMark, raw HTML as the text that it is, headings from the second level on.
 * Pictures become messages of the file; so does what stands too deep in each other, and then the text is empty.
 */
export function readMarkdown(file: VFile, source: string): ReadingText & { frontMatter: FrontMatter | null } {
  if (isEntangled(file, source)) return { ...nothing, frontMatter: null };
  const tree = parser.parse(source);
  const frontMatter = takeFrontMatter(tree);
  if (isTooDeep(file, tree)) return { ...nothing, frontMatter };
  prepareMarkdown(tree, file);
  const root: Root = parser.runSync(tree);
  settleLinks(root);
  return { text: textOf(root), blocks: findBlocks(root), root, frontMatter };
}

const nothing: ReadingText = { text: '', blocks: [], root: { type: 'root', children: [] } };

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkRehype).freeze();

function takeFrontMatter(tree: MarkdownRoot): FrontMatter | null {
  const first = tree.children[0];
  if (first?.type !== 'yaml') return null;
  tree.children.shift();
  return { yaml: first.value, line: lineOf(first) + 1 };
}

function lineOf(node: Yaml): number {
  if (node.position === undefined) throw new Error('Expected the parser to give every node a position');
  return node.position.start.line;
}
