import { type Finding, isConflict, type Mention, type Specific } from '../../annotation.ts';

/**
 * What is to be marked of a specific: each mention that stands against another one.
 *
 * @param texts reading text of each article, by its id
 */
export function markSpecific(specific: Specific, texts: ReadonlyMap<string, string>): Finding[] {
  if (!isConflict(specific)) return [];
  const { slot, type, rule, mentions } = specific;
  return mentions
    .filter(({ against }) => against.length > 0)
    .map((mention) => ({
      kind: 'conflicting-specific',
      article: mention.article,
      spans: [{ start: mention.start, end: mention.end }],
      subtype: type,
      rule,
      explanation: explain(mention, mentions, texts),
      slot,
      editor: mention.editor ?? specific.editor,
    }));
}

function explain(mention: Mention, mentions: readonly Mention[], texts: ReadonlyMap<string, string>): string {
  const rivals = mentions.filter(({ value }) => mention.against.includes(value));
  const own = rivals.filter(({ article }) => article === mention.article);
  const others = rivals.filter(({ article }) => article !== mention.article);
  const sentences = [`This text says ${wordsOf(mention, texts)}`];
  if (own.length > 0) sentences.push(`elsewhere it says ${list(own, texts)}`);
  if (others.length > 0)
    sentences.push(`${others.length > 1 ? 'other texts say' : 'another text says'} ${list(others, texts)}`);
  return `${sentences.join('; ')}.`;
}

function list(mentions: readonly Mention[], texts: ReadonlyMap<string, string>): string {
  const words = [...new Set(mentions.map((mention) => wordsOf(mention, texts)))].toSorted();
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The words as printed, in quotation marks of our own. */
function wordsOf({ article, start, end }: Mention, texts: ReadonlyMap<string, string>): string {
  const words = (texts.get(article) ?? '').slice(start, end).replaceAll(/\s+/gu, ' ');
  return `“${words.replaceAll(/^[“"‘']|[”"’']$/gu, '')}”`;
}
