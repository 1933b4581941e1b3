import type { Span } from '../../annotation.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, spanOfPhrase } from '../../reading/noun-phrases.ts';
import { nounOf } from '../../reading/nouns.ts';
import { classifySource, type SourceIndex } from '../../reading/sources.ts';
import { verbFormOf } from '../../reading/verb-forms.ts';
import type { Wording } from '../../reading/wording.ts';
import {
  concernNouns,
  concernVerbs,
  demandVerbs,
  documentVerbs,
  evidenceNouns,
  paperNouns,
  sightVerbs,
  worryVerbs,
} from './lexicon.ts';
import type { SourceUse } from './source-use.ts';

/**
 * Uses of unnamed sources that carry no statement of their own: demands, worries, documents that suggest something, a
 * headline that ends with "sources".
 */
export function findVoices(wording: Wording, index: SourceIndex): SourceUse[] {
  const uses: SourceUse[] = [];
  wording.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || wording.stretchAt[at] !== -1) return;
    const { word } = token;
    if (worryVerbs.has(word)) add(objectOfWorry(wording, at), 'what-worries', ['person', 'group']);
    if (sightVerbs.has(word)) add(documentSeen(wording, at), 'document-seen', ['document']);
    const lemma = verbFormOf(word)?.lemma;
    if (lemma === undefined) return;
    if (demandVerbs.has(lemma) && wording.tokens[at + 1]?.word === 'for') {
      add(subjectOf(wording, at), 'voice-of-demand', ['person', 'group']);
    }
    if (concernVerbs.has(lemma) && hasConcern(wording, at)) {
      add(subjectOf(wording, at), 'voice-of-concern', ['person', 'group']);
    }
    if (documentVerbs.has(lemma)) add(subjectOf(wording, at), 'document-speaks', ['document'], evidenceNouns);
  });
  return uses;

  function add(span: Span | null, rule: string, kinds: readonly string[], nouns?: ReadonlySet<string>): void {
    const source = span && classifySource(index, span);
    if (!span || source?.isNamed !== false || !kinds.includes(source.kind)) return;
    if (nouns !== undefined && !nouns.has(nounOf(source.head.word)?.singular ?? '')) return;
    uses.push({ span, source, rule });
  }
}

/** The noun phrase before a verb, auxiliaries and adverbs skipped. */
function subjectOf(wording: Wording, verb: number): Span | null {
  const floor = wording.sentenceStarts[wording.sentenceAt[verb] ?? 0] ?? 0;
  let last = verb - 1;
  while (last >= floor && (wording.classes[last] === 'auxiliary' || wording.classes[last] === 'adverb')) last--;
  if (last < floor) return null;
  const phrase = nounPhraseEndingAt(wording, last, floor);
  return phrase && spanOfPhrase(wording, phrase);
}

/** "what worries officials most" */
function objectOfWorry(wording: Wording, verb: number): Span | null {
  if (wording.tokens[verb - 1]?.word !== 'what') return null;
  const phrase = nounPhraseStartingAt(wording, verb + 1, verb + 20);
  return phrase && spanOfPhrase(wording, phrase);
}

/** "voiced concerns", "raised serious doubts" */
function hasConcern({ tokens }: Wording, verb: number): boolean {
  return [1, 2, 3].some((step) => concernNouns.has(tokens[verb + step]?.word ?? ''));
}

/** "internal documents seen by this newspaper" */
function documentSeen(wording: Wording, participle: number): Span | null {
  const link = wording.tokens[participle + 1]?.word;
  if (link !== 'by' && link !== 'to' && link !== 'with') return null;
  const onlooker = nounPhraseStartingAt(wording, participle + 2, participle + 12);
  if (onlooker === null) return null;
  const isOutlet =
    paperNouns.has(wording.tokens[onlooker.head]?.word ?? '') || wording.names.at[onlooker.head] !== undefined;
  const floor = wording.sentenceStarts[wording.sentenceAt[participle] ?? 0] ?? 0;
  const phrase = isOutlet ? nounPhraseEndingAt(wording, participle - 1, floor) : null;
  return phrase && spanOfPhrase(wording, { from: phrase.from, to: onlooker.to });
}
