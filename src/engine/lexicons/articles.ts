// The articles. Collected by hand for this project.
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
