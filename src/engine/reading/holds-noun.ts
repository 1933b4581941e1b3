/** Whether a list of nouns in the singular holds a word or what it is the plural of, made with -s. */
export function holdsNoun(nouns: ReadonlySet<string>, word: string): boolean {
  return nouns.has(word) || (word.endsWith('s') && nouns.has(word.slice(0, -1)));
}
