// The articles.
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
