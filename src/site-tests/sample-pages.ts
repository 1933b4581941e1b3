import { type BuiltPage, readBuiltPages } from './built-pages.ts';

/** Of a large site, so many pages of each kind are opened in a browser. */
const pagesOfAKind = 2;

/** Some pages of every kind: those whose addresses begin alike and are as deep are of one kind. */
export function samplePages(folder: string): readonly BuiltPage[] {
  const kinds = Map.groupBy(readBuiltPages(folder), ({ path }) => {
    const steps = path.split('/');
    return `${steps[0]} ${steps.length}`;
  });
  return [...kinds.values()].flatMap((pages) => pages.slice(0, pagesOfAKind));
}
