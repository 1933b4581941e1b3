import type { Span } from '../../annotation.ts';
import { definiteDeterminers } from '../../lexicons/definite-determiners.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../reading/tokens.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { sourceSpan } from './attributed-uses.ts';
import { generalNouns, groupPronouns, personPronouns, singlingWords } from './lexicon.ts';
import type { SourceUse } from './source-use.ts';

/** The first mention of a source, and the later ones that go back to it. */
export type SourceChain = { readonly use: SourceUse; readonly repeats: readonly Span[] };

/** How far back, in code units, a pronoun or a general noun ("the person") may reach. */
const reach = 700;

/**
 * Ties mentions that go back to an earlier one ("the official", "he") to it. Each indefinite mention opens a chain of its
 * own, also where the same words stood before.
 */
export function chainUses(reading: Reading, uses: readonly SourceUse[]): SourceChain[] {
  const chains: { use: SourceUse; repeats: Span[] }[] = [];
  const latestByNoun = new Map<string, { use: SourceUse; repeats: Span[] }>();
  let latest: { use: SourceUse; repeats: Span[] } | undefined;
  for (const { use, pronoun } of steps(reading, uses)) {
    if (use === null) {
      if (pronoun === null) latest = undefined;
      else if (latest !== undefined && fits(pronoun.word, latest.use) && isNear(latest, pronoun)) {
        latest.repeats.push({ start: pronoun.start, end: pronoun.end });
      }
      continue;
    }
    const noun = use.source.head.noun?.singular ?? use.source.head.word;
    const earlier = isDefinite(reading.tokens, use) ? latestByNoun.get(noun) : undefined;
    const general = isDefinite(reading.tokens, use) && generalNouns.has(noun) ? latest : undefined;
    // "leaked memos suggest ...", and then "read one note"
    const whole = use.source.kind === 'document' && isOneOfSeveral(reading.tokens, use) ? latest : undefined;
    const chain =
      earlier ??
      (whole?.use.source.kind === 'document' && isNear(whole, use.span) ? whole : undefined) ??
      (general !== undefined && isNear(general, use.span) ? general : undefined);
    if (chain === undefined) {
      latest = { use, repeats: [] };
      chains.push(latest);
      latestByNoun.set(noun, latest);
    } else {
      chain.repeats.push(use.span);
      latest = chain;
    }
  }
  return chains;
}

type Step = { readonly start: number; readonly use: SourceUse | null; readonly pronoun: Token | null };

/** Uses and the other sources of attributions, in order of the text: a pronoun, or a source that is named. */
function steps({ attributions, tokens }: Reading, uses: readonly SourceUse[]): Step[] {
  const starts = new Set(uses.map(({ span }) => span.start));
  const others = attributions.flatMap((attribution): Step[] => {
    const span = sourceSpan(attribution);
    if (span === null || starts.has(span.start)) return [];
    const { from, to } = tokensIn(tokens, span);
    const only = to - from === 1 ? tokens[from] : undefined;
    const isPronoun = only !== undefined && (personPronouns.has(only.word) || groupPronouns.has(only.word));
    if (isPronoun && attribution.isUnnamed !== false) return [{ start: span.start, use: null, pronoun: only }];
    return isPronoun ? [] : [{ start: span.start, use: null, pronoun: null }];
  });
  return [...uses.map((use) => ({ start: use.span.start, use, pronoun: null })), ...others].toSorted(
    (a, b) => a.start - b.start,
  );
}

function fits(pronoun: string, { source }: SourceUse): boolean {
  if (source.kind === 'person') return personPronouns.has(pronoun) || groupPronouns.has(pronoun);
  return source.kind === 'group' && groupPronouns.has(pronoun);
}

function isNear({ use, repeats }: SourceChain, { start }: Span): boolean {
  return start - (repeats.at(-1) ?? use.span).end < reach;
}

/** "one note", "another memo" */
function isOneOfSeveral(tokens: readonly Token[], { span }: SourceUse): boolean {
  return singlingWords.has(tokens[tokensIn(tokens, span).from]?.word ?? '');
}

/** "the official", "these sources"; not "his aides", which brings them in. */
function isDefinite(tokens: readonly Token[], { span }: SourceUse): boolean {
  return definiteDeterminers.has(tokens[tokensIn(tokens, span).from]?.word ?? '');
}
