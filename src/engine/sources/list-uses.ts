import type { Annotation, Provenance, Span } from '../annotation.ts';
import { phraseBreaks } from '../lexicons/phrase-breaks.ts';
import { firstAtOrAfter } from '../reading/first-at-or-after.ts';
import { nounOf } from '../reading/nouns.ts';
import type { Reading } from '../reading/reading.ts';
import { wordsForSomebody } from './lexicon.ts';
import { listStatements, type Statement } from './list-statements.ts';
import type { SourceKind, SourceUse } from './source.ts';

/** A use of a source, and what the article alone tells of it. */
export type OwnUse = SourceUse & {
  readonly kind: SourceKind;
  /** The fullest name in the article; of an unnamed one its noun; of nobody nothing. */
  readonly name: string;
};

/**
 * Every use of a source in an article, in order: its statements, and what is marked as an unnamed source besides. Words that
 * nobody is said to have are of nobody. An unnamed source whose words are not quoted counts only where it is marked.
 *
 * @param marks what is marked as an unnamed source in the article
 */
export function listUses(reading: Reading, marks: readonly Annotation[]): OwnUse[] {
  const { id: article, text } = reading.article;
  const markAt = new Map(marks.flatMap((mark) => [...mark.spans, ...(mark.repeats ?? [])].map((span) => [span, mark])));
  const spans = [...markAt.keys()].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const starts = spans.map(({ start }) => start);
  const spoken = new Set<string>();
  const said = listStatements(reading).flatMap((statement): OwnUse[] => {
    const { manner, words, source, provenance } = statement;
    const mark = source === null ? undefined : markOf(source);
    if (mark !== undefined) spoken.add(mark.id);
    const isNamed = provenance.startsWith('named-');
    if (manner === 'paraphrased' && !isNamed && mark === undefined) return [];
    return [
      {
        article,
        manner,
        words,
        mention: source && { start: source.start, end: source.end },
        naming: source?.naming ?? 'nothing',
        provenance,
        mark: mark?.id ?? null,
        ...nameSource(statement, mark),
      },
    ];
  });
  const used = marks.filter(({ id }) => !spoken.has(id)).map((mark) => markedUse(article, text, mark));
  return [...said, ...used].toSorted((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));

  /** The mark that holds the words, of those that begin at them or before. */
  function markOf({ start, end }: Span): Annotation | undefined {
    const span = spans[firstAtOrAfter(starts, start + 1) - 1];
    return span !== undefined && span.end >= end ? markAt.get(span) : undefined;
  }

  function nameSource({ source, provenance }: Statement, mark: Annotation | undefined) {
    if (source === null || provenance === 'none') return { kind: 'nobody', name: '' } as const;
    const named = namedKinds.get(provenance);
    if (named !== undefined && source.name !== undefined) return { kind: named, name: source.name };
    return { kind: 'unnamed', name: nounForUnnamed(mark === undefined ? source.noun : headNoun(text, mark)) } as const;
  }
}

function markedUse(article: string, text: string, mark: Annotation): OwnUse {
  const [mention = null] = mark.spans;
  const use = { article, manner: 'used', words: mark.spans, mention, naming: 'role', mark: mark.id } as const;
  if (mark.subtype === 'hearsay') return { ...use, provenance: 'none', kind: 'nobody', name: '' };
  const provenance = mark.subtype === 'document' ? 'undisclosed-document' : 'unnamed-person';
  return { ...use, provenance, kind: 'unnamed', name: nounForUnnamed(headNoun(text, mark)) };
}

/** The noun under which a source without a name is listed: "person" for "he" and for "22-year-old". */
function nounForUnnamed(word: string): string {
  const withoutAge = word.slice(word.indexOf('-') + 1);
  return wordsForSomebody.has(withoutAge) ? 'person' : word;
}

/** "official" of "one of the senior officials in Cardiff": the last noun for people or documents before the phrase is cut. */
function headNoun(text: string, { spans: [span] }: Annotation): string {
  const words = text
    .slice(span?.start, span?.end)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
  let head: string | undefined;
  for (const word of words) {
    if (head !== undefined && phraseBreaks.has(word)) break;
    head = nounOf(word)?.singular ?? head;
  }
  return head ?? words.at(-1) ?? '';
}

const namedKinds: ReadonlyMap<Provenance, SourceKind> = new Map([
  ['named-person', 'person'],
  ['named-organisation', 'organisation'],
  ['named-document', 'document'],
]);
