import { articles } from '../lexicons/articles.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { phraseBreaks } from '../lexicons/phrase-breaks.ts';
import { possessivePronouns } from '../lexicons/possessive-pronouns.ts';
import { sentNouns } from '../lexicons/sent-nouns.ts';
import { firstAtOrAfter } from './first-at-or-after.ts';
import type { Noun } from './nouns.ts';
import type { ProperName, ProperNames } from './proper-names.ts';
import type { Token } from './tokens.ts';

/** The places where an article brings in a person or a document by one noun: indices of tokens, in order. */
type Mentions = { readonly all: readonly number[]; readonly named: readonly number[] };

/** The same for every noun, by its singular. */
export type SourceMentions = ReadonlyMap<string, Mentions>;

/** Finds where persons and documents are brought in: with a name ("the minister, Jane Roe") or without ("a minister"). */
export function findSourceMentions(tokens: readonly Token[], names: ProperNames): SourceMentions {
  const mentions = new Map<string, { all: number[]; named: number[] }>();
  tokens.forEach((token, at) => {
    const { noun } = token;
    if (noun === undefined || (noun.kind !== 'person' && noun.kind !== 'document')) return;
    const isNamed = isNamedAt(tokens, names, noun, at);
    if (!isNamed && !isIndefiniteAt(tokens, noun, at)) return;
    const known = mentions.get(noun.singular) ?? { all: [], named: [] };
    mentions.set(noun.singular, known);
    known.all.push(at);
    if (isNamed) known.named.push(at);
  });
  return mentions;
}

/**
 * Whether what a definite phrase goes back to is named: the nearest earlier mention with the same noun decides; where there
 * is none, a named one later. Undefined where the article brings nothing of the kind in.
 */
export function resolveMention(mentions: SourceMentions, singular: string, at: number): boolean | undefined {
  const { all, named } = mentions.get(singular) ?? { all: [], named: [] };
  const nearest = all[firstAtOrAfter(all, at) - 1];
  if (nearest !== undefined) return named[firstAtOrAfter(named, nearest)] === nearest;
  return named.length > 0 ? true : undefined;
}

/** Whether a noun comes with a name between two tokens, the second not included. Without them, anywhere. */
export function isNamedBetween(
  mentions: SourceMentions,
  singular: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): boolean {
  const { named } = mentions.get(singular) ?? { named: [] };
  return (named[firstAtOrAfter(named, from)] ?? to) < to;
}

function isNamedAt(tokens: readonly Token[], names: ProperNames, noun: Noun, at: number): boolean {
  const own = names.at[at];
  if (own !== undefined && own.kind !== 'role') return at < own.last || noun.kind === 'document';
  if (noun.kind === 'document') return hasNameNear(tokens, names, at) || isSent(tokens, noun, at);
  return personAfter(tokens, names, at) !== undefined || personBefore(tokens, names, at) !== undefined;
}

/** "In an email to staff, she wrote": it is hers. */
function isSent(tokens: readonly Token[], { singular }: Noun, at: number): boolean {
  const [article, link] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word];
  return sentNouns.has(singular) && link === 'in' && (articles.has(article) || possessivePronouns.has(article));
}

/** "minister Jane Roe", "the minister, Jane Roe" */
export function personAfter(tokens: readonly Token[], names: ProperNames, at: number): ProperName | undefined {
  const next = tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
  const name = names.at[next];
  return name !== undefined && name.kind !== 'role' && name.kind !== 'organisation' ? name : undefined;
}

/** "Jane Roe, the health minister", "Jane Roe, who is minister" */
function personBefore(tokens: readonly Token[], names: ProperNames, at: number): ProperName | undefined {
  for (let index = at - 1; index > at - 8 && index > 0; index--) {
    if (tokens[index]?.word !== ',') continue;
    const name = names.at[index - 1];
    return name?.kind === 'person' || name?.kind === 'unknown' ? name : undefined;
  }
  return undefined;
}

/** Whether a document is named by a name right before its noun or after "by", "of", "from", "in". */
export function hasNameNear(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  for (let index = at - 1; index > at - 5 && index >= 0; index--) {
    if (names.at[index] !== undefined) return true;
    const isAbbreviation = tokens[index]?.word === '.' && tokens[index - 1]?.word.includes('.') === true;
    if (phraseBreaks.has(tokens[index]?.word ?? '')) break;
    if (tokens[index]?.kind === 'punctuation' && !isAbbreviation) break;
  }
  if (!phraseBreaks.has(tokens[at + 1]?.word ?? '')) return false;
  return [2, 3, 4].some((step) => names.at[at + step] !== undefined);
}

function isIndefiniteAt(tokens: readonly Token[], noun: Noun, at: number): boolean {
  for (let index = at - 1; index > at - 6 && index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || phraseBreaks.has(token.word)) break;
    if (definiteDeterminers.has(token.word) || token.word.endsWith("'s")) return false;
    if (indefiniteDeterminers.has(token.word) || token.kind === 'number') return true;
  }
  return noun.isPlural;
}
