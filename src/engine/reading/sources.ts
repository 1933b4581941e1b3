import type { Article, Span } from '../annotation.ts';
import { anonymousNouns } from '../lexicons/anonymous-nouns.ts';
import { authoringWords } from '../lexicons/authoring-words.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { demonyms } from '../lexicons/demonyms.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { openingWords } from '../lexicons/opening-words.ts';
import { peopleAtLarge } from '../lexicons/people-at-large.ts';
import { pronouns } from '../lexicons/pronouns.ts';
import { remotePronouns } from '../lexicons/remote-pronouns.ts';
import { shareWords } from '../lexicons/share-words.ts';
import { sightParticiples } from '../lexicons/sight-participles.ts';
import { singleQuantifiers } from '../lexicons/single-quantifiers.ts';
import { spokespersonNouns } from '../lexicons/spokesperson-nouns.ts';
import { standingQuantifiers } from '../lexicons/standing-quantifiers.ts';
import { stateAcronyms } from '../lexicons/state-acronyms.ts';
import { webPlaces } from '../lexicons/web-places.ts';
import { isDemonym, looksLikePeople, type Noun, nounOf } from './nouns.ts';
import { findProperNames, type ProperNames } from './proper-names.ts';
import { findSourceMentions, hasNameNear, resolveMention, type SourceMentions } from './source-mentions.ts';
import { isBodyIntroduced, isIntroduced, isVoiceOfNamedBody } from './source-naming.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';
import { verbFormOf } from './verb-forms.ts';

/** What a source is. `group` are people taken together, and bodies that are not told apart ("several firms"). */
export type SourceKind = 'person' | 'group' | 'organisation' | 'document' | 'pronoun' | 'other';

/** A source as far as its own words and the rest of the article tell it. */
export type Source = {
  /**
   * Whether a reader could find it from what the article says. Spokespeople and officials of a named body count as the
   * body. Null where the words leave it open: a pronoun, an office whose holder the article does not name.
   */
  readonly isNamed: boolean | null;
  readonly kind: SourceKind;
  /** The noun or name that says what the phrase stands for. */
  readonly head: Token;
};

/** What `classifySource` needs to know of an article; made once for each article. */
export type SourceIndex = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: ProperNames;
  readonly mentions: SourceMentions;
};

/** Reads the names of an article and the offices that it gives to them. */
export function indexSources(article: Article, tokens: readonly Token[]): SourceIndex {
  const names = findProperNames(article.text, tokens);
  return { text: article.text, tokens, names, mentions: findSourceMentions(tokens, names) };
}

/**
 * Says what a source phrase stands for and whether it is named.
 *
 * @param span the noun phrase as it stands in the text; an apposition may follow it or belong to it
 */
export function classifySource(index: SourceIndex, span: Span): Source | null {
  const { tokens, names } = index;
  const { from, to } = tokensIn(tokens, span);
  const phrase = readSourcePhrase(tokens, names, from, to);
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head) return null;
  const name = names.at[phrase.head];
  if (name !== undefined && name.kind !== 'role') {
    return { isNamed: true, kind: name.kind === 'person' ? 'person' : 'organisation', head };
  }
  if (phrase.determiner === 'indefinite' && remotePronouns.has(head.word))
    return { isNamed: false, kind: 'group', head };
  if (pronouns.has(head.word) && (to - from === 1 || !definiteDeterminers.has(head.word)))
    return { isNamed: null, kind: 'pronoun', head };
  const noun = nounOf(head.word);
  if (noun === undefined) return classifyUnknown(index, phrase, head);
  if (noun.kind === 'document') return { isNamed: isDocumentNamed(index, phrase, noun), kind: 'document', head };
  if (noun.kind === 'organisation') return classifyOrganisation(index, phrase, noun, head);
  if (isIntroduced(tokens, names, phrase)) return { isNamed: true, kind: noun.isPlural ? 'group' : 'person', head };
  if (isVoiceOfNamedBody(tokens, names, phrase, noun)) return { isNamed: true, kind: 'organisation', head };
  return { isNamed: isPersonNamed(index, phrase, noun), kind: noun.isPlural ? 'group' : 'person', head };
}

/** Described by a noun for people, and not introduced by name. */
function isPersonNamed(index: SourceIndex, phrase: SourcePhrase, noun: Noun): boolean | null {
  if (spokespersonNouns.has(noun.singular) && hasBodyBefore(index, phrase.start)) return true;
  if (isOpen(index, phrase, noun)) return null;
  if (phrase.determiner === 'indefinite') return false;
  if (noun.kind === 'collective')
    return phrase.determiner === 'definite' && peopleAtLarge.has(noun.singular) ? null : false;
  if (noun.isPlural && phrase.determiner !== 'definite') return false;
  if (phrase.determiner === 'possessive' && index.names.at[phrase.start] !== undefined) return null;
  const resolved = resolveMention(index.mentions, noun.singular, phrase.head, !anonymousNouns.has(noun.singular));
  if (noun.isPlural && (resolved === true || index.tokens[phrase.start]?.word === 'both')) return null;
  if (resolved !== undefined) return resolved;
  return noun.isPlural || anonymousNouns.has(noun.singular) || spokespersonNouns.has(noun.singular) ? false : null;
}

/**
 * Whether the words mean nobody in particular: "no official", "both men", "the Germans" (Germany), "people", or a share of
 * those asked ("six in ten voters", "12% of nurses").
 */
function isOpen({ tokens }: SourceIndex, { start, end, determiner }: SourcePhrase, { singular }: Noun): boolean {
  const opening = tokens.slice(start, start + 3).map(({ word }) => word);
  const [before, earlier] = [tokens[start - 1]?.word ?? '', tokens[start - 2]?.word ?? ''];
  // "Stone and her supporters"
  if (before === 'and' && determiner === 'possessive') return true;
  if (openingWords.has(before) || isNumberInNumber(tokens, start) || opening.some((word) => shareWords.has(word)))
    return true;
  if (before === 'of' && (shareWords.has(earlier) || shareWords.has(tokens[start - 3]?.word ?? ''))) return true;
  return isDemonym(singular) ? determiner === 'definite' : end === start + 1 && opening[0] === 'people';
}

/** "six in ten", "six out of 10" */
function isNumberInNumber(tokens: readonly Token[], start: number): boolean {
  const link = tokens[start + 1]?.word;
  const last = tokens[link === 'out' ? start + 3 : start + 2];
  return (link === 'in' || link === 'out') && (last?.kind === 'number' || indefiniteDeterminers.has(last?.word ?? ''));
}

/** "A spokesman" in a sentence after one about a named body speaks for it. */
function hasBodyBefore({ names }: SourceIndex, start: number): boolean {
  const reach = 60;
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const kind = names.at[at]?.kind;
    if (kind === 'organisation' || kind === 'unknown') return true;
  }
  return false;
}

function classifyOrganisation(index: SourceIndex, phrase: SourcePhrase, noun: Noun, head: Token): Source {
  const { names, tokens } = index;
  const isMany = phrase.determiner === 'indefinite' || (noun.isPlural && phrase.determiner === 'none');
  const isNamed = isMany
    ? names.at[phrase.head + 1] !== undefined ||
      isMadeBySomebody(index, phrase) ||
      isBodyIntroduced(tokens, names, phrase)
    : !noun.isPlural ||
      names.at.slice(phrase.start, phrase.end).some((name) => name !== undefined && name.kind !== 'role');
  if (isNamed) return { isNamed: true, kind: 'organisation', head };
  if (webPlaces.has(noun.singular)) return { isNamed: null, kind: 'organisation', head };
  return { isNamed: false, kind: 'group', head };
}

/** "a commission appointed by President Stone" */
function isMadeBySomebody({ tokens, names }: SourceIndex, { head, end }: SourcePhrase): boolean {
  for (let at = head + 1; at < end; at++) if (tokens[at]?.word === 'by' && names.at[at + 1] !== undefined) return true;
  return false;
}

function isDocumentNamed(index: SourceIndex, phrase: SourcePhrase, noun: Noun): boolean | null {
  for (let at = phrase.start; at < phrase.end; at++) {
    const word = index.tokens[at]?.word ?? '';
    // whoever has seen it is not its author
    if (sightParticiples.has(word) && at > phrase.head) break;
    if (index.names.at[at] !== undefined) return true;
    // "a U.S. government report"
    if (at < phrase.head && isDemonym(word) && nounOf(index.tokens[at + 1]?.word ?? '')?.kind === 'organisation')
      return true;
  }
  if (hasNameNear(index.tokens, index.names, phrase.head) || hasAuthorAfter(index, phrase.end)) return true;
  // "the firm's own analysis": whose it is, is told
  if (phrase.determiner === 'possessive') return true;
  if (phrase.determiner !== 'definite') return false;
  return resolveMention(index.mentions, noun.singular, phrase.head) ?? null;
}

/** "a study" where "by the Institute of Rivers" or "published in Nature" follows. */
function hasAuthorAfter({ tokens, names }: SourceIndex, end: number): boolean {
  if (!authoringWords.has(tokens[end]?.word ?? '')) return false;
  for (let at = end + 1; at < end + 8; at++) {
    if (names.at[at] !== undefined) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** The head is in no list: a bare quantifier ("some"), or a noun that only its ending tells something of. */
function classifyUnknown({ tokens }: SourceIndex, phrase: SourcePhrase, head: Token): Source {
  if (stateAcronyms.has(head.word)) return { isNamed: true, kind: 'organisation', head };
  if (standingQuantifiers.has(head.word)) {
    const [before, after] = [tokens[phrase.start - 1]?.word ?? '', tokens[phrase.end]?.word ?? ''];
    // "the other", "one could say"
    if (before === 'the' || (head.word === 'one' && verbFormOf(after)?.form !== 'past'))
      return { isNamed: null, kind: 'pronoun', head };
    return { isNamed: false, kind: singleQuantifiers.has(head.word) ? 'person' : 'group', head };
  }
  // "those close to the talks"
  if (definiteDeterminers.has(head.word))
    return { isNamed: phrase.end > phrase.head + 1 ? false : null, kind: 'group', head };
  if (head.isCapital && isDemonym(head.word) && phrase.determiner === 'none')
    return { isNamed: true, kind: 'organisation', head };
  if (demonyms.has(head.word) && phrase.determiner === 'definite') return { isNamed: null, kind: 'person', head };
  if (demonyms.has(head.word) && phrase.determiner === 'indefinite') return { isNamed: false, kind: 'person', head };
  if (looksLikePeople(head.word) || isDemonym(head.word)) return { isNamed: false, kind: 'group', head };
  return { isNamed: null, kind: 'other', head };
}
