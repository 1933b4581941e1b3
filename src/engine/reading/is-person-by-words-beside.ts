import { adverbs } from '../lexicons/adverbs.ts';
import { auxiliaries } from '../lexicons/auxiliaries.ts';
import { chantsAndInscriptions } from '../lexicons/chants-and-inscriptions.ts';
import { shareWords } from '../lexicons/share-words.ts';
import { speechVerbs } from '../lexicons/speech-verbs.ts';
import { subjectPronouns } from '../lexicons/subject-pronouns.ts';
import { thingsThatSpeak } from '../lexicons/things-that-speak.ts';
import { timeWords } from '../lexicons/time-words.ts';
import { holdsNoun } from './holds-noun.ts';
import { personEndingOf } from './nouns.ts';
import { reportingFrames } from './reporting-frames.ts';
import type { SourcePhrase } from './source-phrase.ts';
import type { Token } from './tokens.ts';

/**
 * Whether an indefinite phrase whose noun is in no list stands for a person, by the ending of the noun ("one deckhand"),
 * by "who" after it ("a trusty who"), or by what it does: whatever ends like "rower" must say something, any other noun must
 * be quoted right before it (“Nobody came,” said one wag) or open a sentence and tell of itself ("A stevedore said he").
 */
export function isPersonByWordsBeside(tokens: readonly Token[], phrase: SourcePhrase): boolean {
  const head = tokens[phrase.head];
  if (phrase.determiner !== 'indefinite' || head === undefined || head.kind !== 'word' || head.isCapital) return false;
  if (shareWords.has(head.word) || timeWords.has(head.word)) return false;
  if (thingsThatSpeak.has(head.word) || holdsNoun(chantsAndInscriptions, head.word)) return false;
  const ending = personEndingOf(head.word);
  if (ending === 'sure' || tokens[phrase.head + 1]?.word === 'who') return true;
  const verb = speechVerbBeside(tokens, phrase);
  if (verb === null || ending === 'open') return verb !== null;
  return isQuotedBeside(tokens, phrase, verb) || isOwnWords(tokens, phrase, verb);
}

/** The place of "said" in "a rower has also said" and "said a rower". Null where there is none. */
function speechVerbBeside(tokens: readonly Token[], { start, end }: SourcePhrase): number | null {
  if (isSpeechVerb(tokens[start - 1])) return start - 1;
  let at = end;
  while (at < end + 3 && (auxiliaries.has(tokens[at]?.word ?? '') || adverbs.has(tokens[at]?.word ?? ''))) at++;
  return isSpeechVerb(tokens[at]) ? at : null;
}

function isSpeechVerb(token: Token | undefined): boolean {
  const verb = token?.verb;
  if (verb === undefined || verb.form === 'plain' || verb.form === 'ing') return false;
  return reportingFrames.get(verb.lemma)?.has('say') === true;
}

/** “…,” said one wag; “…,” one wag said. What is quoted behind the verb may as well be read out: "one question asked". */
function isQuotedBeside(tokens: readonly Token[], { start }: SourcePhrase, verb: number): boolean {
  const before = Math.min(start, verb) - 1;
  return speechVerbs.has(tokens[verb]?.verb?.lemma ?? '') && tokens[before]?.kind === 'quotation-mark';
}

/**
 * "A stevedore said he had seen it", "A stevedore said: “…”", "A stevedore told the Courier": at the head of a sentence,
 * not "in a later interview said he".
 */
function isOwnWords(tokens: readonly Token[], { start, end }: SourcePhrase, verb: number): boolean {
  if (tokens[start]?.isCapital !== true || verb !== end) return false;
  const lemma = tokens[verb]?.verb?.lemma;
  const next = tokens[verb + 1]?.word ?? '';
  return lemma === 'tell' || (lemma === 'say' && (next === ':' || subjectPronouns.has(next)));
}
