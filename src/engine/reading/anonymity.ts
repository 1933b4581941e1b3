import type { Span } from '../annotation.ts';
import {
  anonymityWords,
  authorisedWords,
  disclosingWords,
  namedForms,
  namingWords,
  ownNameWords,
  reasonPhrases,
  reasonWords,
} from '../lexicons/anonymity-words.ts';
import { negations } from '../lexicons/negations.ts';
import { possessivePronouns } from '../lexicons/possessive-pronouns.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';
import type { Wording } from './wording.ts';

/** A place where a text says that somebody is not named: "on condition of anonymity", "asked me not to use her name". */
export type Withholding = {
  /** Index of the token. */
  readonly at: number;
  /** The words that say why: "because she feared for her job". */
  readonly reason: Span | undefined;
};

/** What an article says of the anonymity of somebody mentioned; `elsewhere` it may be said of others. */
export type Anonymity = { readonly isSaid: 'here' | 'elsewhere' | 'nowhere'; readonly reason: Span | undefined };

/** Every place where an article says that somebody is not named, in order. */
export function findWithholdings({ tokens, sentenceAt, sentenceStarts }: Wording): Withholding[] {
  const found: Withholding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isWithheld(tokens, at)) continue;
    const sentence = sentenceAt[at] ?? 0;
    const [from, to] = [sentenceStarts[sentence] ?? 0, sentenceStarts[sentence + 1] ?? 0];
    found.push({ at, reason: to - from > longestSentence ? undefined : reasonAt(tokens, at, from, to) });
  }
  return found;
}

/** What an article says of the anonymity of whoever is mentioned: in the same sentence, with a reason before without. */
export function anonymityOf(
  { tokens, sentenceAt, sentenceStarts }: Wording,
  withholdings: readonly Withholding[],
  mention: Span,
): Anonymity {
  const sentence = sentenceAt[tokensIn(tokens, mention).from] ?? 0;
  const here = withholdingsIn(withholdings, sentenceStarts[sentence] ?? 0, sentenceStarts[sentence + 1] ?? 0);
  const [first] = here;
  if (first === undefined) return { isSaid: withholdings.length > 0 ? 'elsewhere' : 'nowhere', reason: undefined };
  const reason = here.find((withholding) => withholding.reason !== undefined)?.reason;
  if (reason === undefined || mention.end <= reason.start) return { isSaid: 'here', reason };
  // "A clerk who stays unnamed because she works there said"
  return { isSaid: 'here', reason: { start: reason.start, end: Math.min(reason.end, mention.end) } };
}

/** Those among some tokens. */
export function withholdingsIn(withholdings: readonly Withholding[], from: number, to: number): Withholding[] {
  return withholdings.filter(({ at }) => from <= at && at < to);
}

/** Whether a word says, with those around it, that a name is held back; not "was named in the report". */
export function isWithheld(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (anonymityWords.has(word)) return true;
  if (authorisedWords.has(word)) return has(negations, at - 3, at);
  if (namingWords.has(word)) {
    // "identified only as a dealer"
    if (word === 'identified' && tokens[at + 1]?.word === 'only') return true;
    return has(namedForms, at - 5, at) && has(negations, at - 5, at);
  }
  if (!ownNameWords.has(word) || !possessivePronouns.has(tokens[at - 1]?.word ?? '')) return false;
  // "asked that her name not be used"
  if (has(namedForms, at + 1, at + 4) && has(negations, at + 1, at + 4)) return true;
  return disclosingWords.has(tokens[at - 2]?.word ?? '') && has(negations, at - 5, at);

  function has(words: ReadonlySet<string>, from: number, to: number): boolean {
    return tokens.slice(Math.max(0, from), to).some((token) => words.has(token.word));
  }
}

function reasonAt(tokens: readonly Token[], at: number, from: number, to: number): Span | undefined {
  if (authorisedWords.has(tokens[at]?.word ?? '')) return clauseFrom(tokens, reasonBefore(tokens, at, from), to);
  for (let next = at + 1; next < to; next++) if (opensReason(tokens, next)) return clauseFrom(tokens, next, to);
  return undefined;
}

/** The word that opens the reason which holds "not authorised": "because", or "not" itself. */
function reasonBefore(tokens: readonly Token[], at: number, from: number): number {
  for (let index = at; index > Math.max(from, at - 9); index--)
    if (reasonWords.has(tokens[index]?.word ?? '')) return index;
  for (let index = at; index > from; index--) if (negations.has(tokens[index]?.word ?? '')) return index;
  return at;
}

function opensReason(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return reasonWords.has(word) || reasonPhrases.has(`${word} ${next}`);
}

/** From a word to the end of its clause: a comma, a quotation mark or a full stop. */
function clauseFrom(tokens: readonly Token[], first: number, to: number): Span {
  let last = first;
  for (let index = first; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quotation-mark' || [',', ';', ':', '—', '!', '?'].includes(token.word))
      break;
    if (token.word === '.' && index >= to - 2) break;
    last = index;
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Tokens. Tables and lists, which have no stops, give no reason. */
const longestSentence = 400;
