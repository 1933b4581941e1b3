import type { Span } from '../../annotation.ts';
import { evidenceNouns } from '../../lexicons/evidence-nouns.ts';
import { negations } from '../../lexicons/negations.ts';
import { sightParticiples } from '../../lexicons/sight-participles.ts';
import { holdsNoun } from '../../reading/holds-noun.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, spanOfPhrase } from '../../reading/noun-phrases.ts';
import { classifySource, type SourceIndex } from '../../reading/sources.ts';
import type { Wording } from '../../reading/wording.ts';
import {
  citingVerbs,
  concernNouns,
  concernVerbs,
  demandVerbs,
  documentVerbs,
  modalWords,
  paperNouns,
  soughtWords,
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
    const { word, verb } = token;
    if (verb === undefined && !voiceCues.has(word)) return;
    if (worryVerbs.has(word)) add(objectOfWorry(wording, at), 'what-worries', ['person', 'group']);
    if (citingVerbs.has(word) && !negations.has(wording.tokens[at - 1]?.word ?? ''))
      add(objectOf(wording, at), 'cited-by-an-outlet', ['person', 'group', 'document']);
    if (word === 'sources' || word === 'source')
      add(headlineSource(wording, at), 'headline-source', ['person', 'group']);
    if (sightParticiples.has(word)) add(documentSeen(wording, at), 'document-seen', ['document']);
    const isVerb =
      wording.classes[at] === 'finite' || wording.classes[at] === 'past' || wording.classes[at] === 'participle';
    const isGoingOn = wording.classes[at] === 'ing' && wording.classes[at - 1] === 'auxiliary';
    if (!(isVerb || isGoingOn) || wording.tokens[at + 1]?.word === 'by') return;
    if (verb === undefined) return;
    const { lemma } = verb;
    const sought = wording.tokens[at + 2];
    if (
      demandVerbs.has(lemma) &&
      wording.tokens[at + 1]?.word === 'for' &&
      sought?.kind === 'word' &&
      !soughtWords.has(sought.word)
    ) {
      add(subjectOf(wording, at), 'voice-of-demand', ['person', 'group']);
    }
    if (concernVerbs.has(lemma) && hasConcern(wording, at)) {
      add(subjectOf(wording, at), 'voice-of-concern', ['person', 'group']);
    }
    if (documentVerbs.has(lemma)) add(subjectOf(wording, at), 'document-speaks', ['document']);
  });
  return uses;

  function add(span: Span | null, rule: string, kinds: readonly string[]): void {
    const source = span && classifySource(index, span);
    if (!span || source?.isNamed !== false || !kinds.includes(source.kind)) return;
    const { noun } = source.head;
    if (source.kind === 'document' && rule !== 'document-seen' && !evidenceNouns.has(noun?.singular ?? '')) return;
    if (rule === 'cited-by-an-outlet' && noun?.kind === 'organisation') return;
    uses.push({ span, source, rule });
  }
}

/** Words that tell of a source whether or not they are forms of a verb that is known. */
const voiceCues = new Set([...worryVerbs, ...citingVerbs, ...sightParticiples, 'source', 'sources']);

/** The noun phrase before a verb, auxiliaries and adverbs skipped. */
function subjectOf(wording: Wording, verb: number): Span | null {
  const floor = wording.sentenceStarts[wording.sentenceAt[verb] ?? 0] ?? 0;
  let last = verb - 1;
  let isImagined = false;
  while (last >= floor && (wording.classes[last] === 'auxiliary' || wording.classes[last] === 'adverb')) {
    isImagined ||= modalWords.has(wording.tokens[last]?.word ?? '');
    last--;
  }
  if (last < floor || isImagined) return null;
  const phrase = nounPhraseEndingAt(wording, last, floor);
  // "the answers of those who spoke to focus groups show"
  const isObject =
    wording.classes[(phrase?.from ?? 0) - 1] === 'preposition' || wording.classes[(phrase?.from ?? 0) - 1] === 'to';
  return phrase === null || isObject ? null : spanOfPhrase(wording, phrase);
}

/** "what worries officials most" */
function objectOfWorry(wording: Wording, verb: number): Span | null {
  return wording.tokens[verb - 1]?.word === 'what' ? objectOf(wording, verb) : null;
}

/** "citing police sources" */
function objectOf(wording: Wording, verb: number): Span | null {
  const phrase = nounPhraseStartingAt(wording, verb + 1, verb + 20);
  return phrase && spanOfPhrase(wording, phrase);
}

/** "voiced concerns", "raised serious doubts"; not "raised the alarm" */
function hasConcern({ tokens }: Wording, verb: number): boolean {
  return [1, 2, 3].some(
    (step) => holdsNoun(concernNouns, tokens[verb + step]?.word ?? '') && tokens[verb + step - 1]?.word !== 'the',
  );
}

/** "Minister to step down: sources", "Sources: minister to step down" */
function headlineSource(wording: Wording, noun: number): Span | null {
  const { tokens, text } = wording;
  const [token, next] = [tokens[noun], tokens[noun + 1]];
  if (token === undefined) return null;
  const opens = noun === 0 || text.slice(tokens[noun - 1]?.end, token.start).includes('\n');
  if (opens && next?.word === ':' && token.word === 'sources') return token;
  if (next !== undefined && !text.slice(token.end, next.start).includes('\n')) return null;
  for (let at = noun - 1; at > noun - 4; at--) {
    const word = tokens[at]?.word;
    if (word === ':' || word === '-' || word === '–' || word === '—')
      return { start: tokens[at + 1]?.start ?? token.start, end: token.end };
  }
  return null;
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
  // "In a letter obtained by the Courier, she wrote": it is hers
  const isVenue =
    phrase !== null &&
    wording.tokens[phrase.from - 1]?.word === 'in' &&
    (wording.classes[onlooker.to] === 'comma' || wording.classes[onlooker.to] === 'stop');
  return phrase === null || isVenue ? null : spanOfPhrase(wording, { from: phrase.from, to: onlooker.to });
}
