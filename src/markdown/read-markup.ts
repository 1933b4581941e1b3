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
import type { FrontMatter, ReadingText, SourceText } from './reading-text.ts';
import { settleLinks } from './settle-links.ts';

/** A Markdown text as a page shows it, with all that CommonMark has; what it may not hold becomes messages of the file. */
export function readMarkup(file: VFile, source: string): SourceText {
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
