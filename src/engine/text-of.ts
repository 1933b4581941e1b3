/**
 * The reading text of an article.
 *
 * @param texts of a story, by the ids of its articles
 * @throws where there is none: whatever names an article of a story was found in it
 */
export function textOf(texts: ReadonlyMap<string, string>, article: string): string {
  const text = texts.get(article);
  if (text === undefined) throw new Error(`Expected a text of the article ${article}, found none`);
  return text;
}
