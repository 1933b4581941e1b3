import { type Finding, isConflict, type Mention, type Specific } from '../../annotation.ts';
import { textOf } from '../../text-of.ts';

/**
 * What is to be marked of a specific: each mention that stands against another one.
 *
 * @param texts reading text of each article, by its id
 */
export function markSpecific(specific: Specific, texts: ReadonlyMap<string, string>): Finding[] {
  if (!isConflict(specific)) return [];
  const { slot, type, rule, mentions, comments } = specific;
  const rivals = collectWords(mentions, texts);
  return mentions
    .filter(({ against }) => against.length > 0)
    .map((mention) => ({
      kind: 'conflicting-specific',
      article: mention.article,
      spans: [{ start: mention.start, end: mention.end }],
      subtype: type,
      rule,
      explanation: explain(mention, rivals, wordsOf(mention, texts)),
      slot,
      editor: mention.editor ?? specific.editor,
      comments,
    }));
}

/** Value -> the ways in which it is worded -> the articles that word it so. */
type WordsByValue = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function collectWords(mentions: readonly Mention[], texts: ReadonlyMap<string, string>): WordsByValue {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const mention of mentions) {
    const ways = found.get(mention.value) ?? new Map<string, Set<string>>();
    const words = wordsOf(mention, texts);
    ways.set(words, (ways.get(words) ?? new Set()).add(mention.article));
    found.set(mention.value, ways);
  }
  return found;
}

function explain({ article, against }: Mention, rivals: WordsByValue, words: string): string {
  const ways = against.flatMap((value) => [...(rivals.get(value) ?? [])]);
  const own = ways.filter(([, articles]) => articles.has(article));
  const others = ways.filter(([, articles]) => articles.size > (articles.has(article) ? 1 : 0));
  const tellers = new Set(others.flatMap(([, articles]) => [...articles].slice(0, 2)));
  tellers.delete(article);
  const sentences = [`This text says ${words}`];
  if (own.length > 0) sentences.push(`elsewhere it says ${list(own.map(([way]) => way))}`);
  if (others.length > 0)
    sentences.push(`${tellers.size > 1 ? 'other texts say' : 'another text says'} ${list(others.map(([way]) => way))}`);
  return `${sentences.join('; ')}.`;
}

function list(ways: readonly string[]): string {
  const words = [...new Set(ways)].toSorted();
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The words as printed, in quotation marks of our own. */
function wordsOf({ article, start, end }: Mention, texts: ReadonlyMap<string, string>): string {
  const words = textOf(texts, article).slice(start, end).replaceAll(/\s+/gu, ' ');
  return `“${words.replaceAll(/^[“"‘']|[”"’']$/gu, '')}”`;
}
