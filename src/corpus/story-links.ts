import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { StoryText } from './load-text.ts';

/** A link in a text that leads to a page or a file of this site. */
export type StoryLink = {
  /** Id of the text. */
  readonly text: string;
  /** Its path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As seen from the page of the text. */
  readonly href: string;
};

/** The texts of a story and where their links lead. */
export type StoryLinks = {
  readonly story: string;
  /** Ids; null where something is wrong with the story, so that it is not known which there will be. */
  readonly texts: readonly string[] | null;
  readonly links: readonly StoryLink[];
};

/** The links of the texts of a story that lead to no other site. */
export function listLinks(texts: readonly StoryText[]): StoryLink[] {
  return texts.flatMap(({ id, path, reading }) =>
    linksIn(reading.root).map((link) => ({ text: id, file: path, ...link })),
  );
}

type LinkInText = Pick<StoryLink, 'line' | 'column' | 'href'>;

function linksIn(root: Root): LinkInText[] {
  const links: LinkInText[] = [];
  visit(root, 'element', ({ tagName, properties: { href }, position }) => {
    if (tagName !== 'a' || typeof href !== 'string' || URL.canParse(href) || href.startsWith('//')) return;
    if (position === undefined) throw new Error(`Expected the parser to give every link a position; ${href} has none`);
    links.push({ line: position.start.line, column: position.start.column, href });
  });
  return links;
}
