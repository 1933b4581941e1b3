import type { Provenance, SourceMention, Span } from '../annotation.ts';
import { articles } from '../lexicons/articles.ts';
import type { NounPhrase } from '../reading/base-noun-phrases.ts';
import { spanOfPhrase } from '../reading/noun-phrases.ts';
import { nounOf } from '../reading/nouns.ts';
import type { Reading } from '../reading/reading.ts';
import { classifySource } from '../reading/sources.ts';
import type { Speaker } from '../reading/speakers.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import type { Wording } from '../reading/wording.ts';
import { howNamed } from './how-named.ts';
import type { Naming } from './naming.ts';

/** Words of a source as an article gives them, and how it calls the source there. */
export type Statement = {
  readonly manner: 'quoted' | 'paraphrased';
  /** What is said: the parts of a quotation, or the pieces of indirect speech. */
  readonly words: readonly Span[];
  /** Null: nobody is said to speak. */
  readonly source: StatementSource | null;
  readonly provenance: Provenance;
};

/** Who says something at one place of an article. */
export type StatementSource = SourceMention & {
  readonly naming: Naming;
  /** The noun that says what the source is, in the singular, or the pronoun: "official", "she". */
  readonly noun: string;
};

/**
 * Every quotation of an article, and what it gives of somebody's words without quoting any, in order. What a source does by
 * speaking, or thinks, is no statement.
 */
export function listStatements({ wording, sources, speakers, quotations, attributions }: Reading): Statement[] {
  const phraseOf = new Map<SourceMention, NounPhrase>();
  const speakerAt = new Map<number, Speaker>();
  for (const [{ source }, speaker] of speakers) {
    if (source === null) continue;
    phraseOf.set(speaker.mention, source);
    speakerAt.set(spanOfPhrase(wording, source).start, speaker);
  }
  const used = new Set<SourceMention>();
  const { sentenceAt, tokens } = wording;
  const quoted = quotations.flatMap(({ parts, speaker, provenance }): Statement[] =>
    provenance === null
      ? []
      : [{ manner: 'quoted', words: parts, source: describe(speaker, parts, provenance), provenance }],
  );
  const paraphrased = attributions.flatMap(({ source, content, type, manner }): Statement[] => {
    const speaker = speakerAt.get(source[0]?.start ?? -1);
    if (type !== 'indirect' || manner !== 'speech' || speaker === undefined || speaker.provenance === 'none') return [];
    const { mention, provenance } = speaker;
    const described = describe(mention, content, provenance);
    // "they say", where nobody was told of before: who is meant is anybody's guess.
    if (described?.naming === 'pronoun' && described.name === undefined) return [];
    return [{ manner: 'paraphrased', words: content, source: described, provenance }];
  });
  return [...quoted, ...paraphrased].toSorted((one, other) => startOf(one) - startOf(other));

  /** Where an earlier quotation has the mention, and in another sentence, the words go on without one. */
  function describe(
    mention: SourceMention | null,
    words: readonly Span[],
    provenance: Provenance,
  ): StatementSource | null {
    const phrase = mention && phraseOf.get(mention);
    if (!mention || !phrase) return null;
    const source = classifySource(sources, spanOfPhrase(wording, phrase));
    const word = source?.head.word ?? tokens[phrase.head]?.word ?? '';
    const noun = nounOf(word)?.singular ?? word;
    const isNamed = provenance.startsWith('named-');
    const name = isNamed ? (mention.name ?? wordsForBody(wording, phrase, source?.kind ?? 'other')) : undefined;
    const goesOn = used.has(mention) && sentenceOf(words) !== sentenceAt[phrase.from];
    const naming = goesOn ? 'nothing' : howNamed(wording, phrase, name);
    used.add(mention);
    return { ...mention, name, naming, noun };
  }

  function sentenceOf([first]: readonly Span[]): number | undefined {
    return first && sentenceAt[tokensIn(tokens, first).from];
  }
}

/** "UK government": the words for a body or a document are its name where they hold one. */
function wordsForBody({ text, tokens }: Wording, { from, to }: NounPhrase, kind: string): string | undefined {
  if (kind !== 'organisation' && kind !== 'document') return undefined;
  const first = articles.has(tokens[from]?.word ?? '') ? from + 1 : from;
  const isName = tokens.slice(first, to).some(({ isCapital }, place) => isCapital && (place > 0 || first > from));
  return isName ? text.slice(tokens[first]?.start, tokens[to - 1]?.end) : undefined;
}

function startOf({ words }: Statement): number {
  return words[0]?.start ?? 0;
}
