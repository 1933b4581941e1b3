import type { Span } from '../annotation.ts';
import { articles } from '../lexicons/articles.ts';
import { definiteDeterminers } from '../lexicons/definite-determiners.ts';
import { demonyms } from '../lexicons/demonyms.ts';
import { openingWords } from '../lexicons/opening-words.ts';
import { pronouns } from '../lexicons/pronouns.ts';
import { remotePronouns } from '../lexicons/remote-pronouns.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';
import { shareWords } from '../lexicons/share-words.ts';
import { singleQuantifiers } from '../lexicons/single-quantifiers.ts';
import { standingQuantifiers } from '../lexicons/standing-quantifiers.ts';
import { stateAcronyms } from '../lexicons/state-acronyms.ts';
import { webPlaces } from '../lexicons/web-places.ts';
import { isDocumentNamed } from './document-naming.ts';
import { isPersonByWordsBeside } from './is-person-by-words-beside.ts';
import { isDemonym, looksLikePeople, type Noun } from './nouns.ts';
import { isNumberInNumber, isPersonNamed } from './person-naming.ts';
import type { SourceIndex } from './source-index.ts';
import { isBodyIntroduced, isIntroduced, isVoiceOfNamedBody } from './source-naming.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens-in.ts';

export { indexSources, type SourceIndex } from './source-index.ts';

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
  if (
    phrase.determiner === 'indefinite' &&
    remotePronouns.has(head.word) &&
    !shareWords.has(tokens[phrase.start + 1]?.word ?? '')
  )
    return { isNamed: false, kind: phrase.isOneOfSeveral ? 'person' : 'group', head };
  if (pronouns.has(head.word) && (to - from === 1 || !definiteDeterminers.has(head.word)))
    return { isNamed: null, kind: 'pronoun', head };
  const { noun } = head;
  if (noun === undefined) return classifyUnknown(index, phrase, head);
  if (noun.kind === 'document') return { isNamed: isDocumentNamed(index, phrase, noun), kind: 'document', head };
  if (noun.kind === 'organisation') return classifyOrganisation(index, phrase, noun, head);
  const kind = noun.isPlural && !phrase.isOneOfSeveral ? 'group' : 'person';
  if (isIntroduced(tokens, names, phrase)) return { isNamed: true, kind, head };
  if (isVoiceOfNamedBody(tokens, names, phrase, noun)) return { isNamed: true, kind: 'organisation', head };
  return { isNamed: isPersonNamed(index, phrase, noun), kind, head };
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

/** The head is in no list: a bare quantifier ("some"), or a noun that only its ending or the words beside it tell something of. */
function classifyUnknown({ tokens, names }: SourceIndex, phrase: SourcePhrase, head: Token): Source {
  if (stateAcronyms.has(head.word)) return { isNamed: true, kind: 'organisation', head };
  if (standingQuantifiers.has(head.word)) {
    if (isOpenQuantifier(tokens, phrase, head)) return { isNamed: null, kind: 'pronoun', head };
    return { isNamed: false, kind: singleQuantifiers.has(head.word) ? 'person' : 'group', head };
  }
  // "those close to the talks"
  if (definiteDeterminers.has(head.word))
    return { isNamed: phrase.end > phrase.head + 1 ? false : null, kind: 'group', head };
  if (head.isCapital && isDemonym(head.word) && phrase.determiner === 'none')
    return { isNamed: true, kind: 'organisation', head };
  if (demonyms.has(head.word) && (phrase.determiner === 'definite' || phrase.determiner === 'possessive'))
    return { isNamed: null, kind: 'person', head };
  if (demonyms.has(head.word) && phrase.determiner === 'indefinite') return { isNamed: false, kind: 'person', head };
  if (looksLikePeople(head.word) || isDemonym(head.word))
    return { isNamed: isIntroduced(tokens, names, phrase), kind: phrase.isOneOfSeveral ? 'person' : 'group', head };
  if (isPersonByWordsBeside(tokens, phrase))
    return { isNamed: isIntroduced(tokens, names, phrase), kind: 'person', head };
  return { isNamed: null, kind: 'other', head };
}

/** "both" of those told of before, "the other", "no one", "four in ten", "one could say"; not “…,” said one. */
function isOpenQuantifier(tokens: readonly Token[], { start, end }: SourcePhrase, { word }: Token): boolean {
  const before = tokens[start - 1]?.word ?? '';
  if (word === 'both' || articles.has(before) || openingWords.has(before) || isNumberInNumber(tokens, start))
    return true;
  return word === 'one' && !isSaying(tokens[end]) && !isSaying(tokens[start - 1]);
}

/** "said", "says"; not "say", "considered" or "adds" */
function isSaying(token: Token | undefined): boolean {
  const verb = token?.verb;
  if (verb?.form !== 'past') return token?.word === 'says';
  return reportingVerbs.get(verb.lemma)?.split(' ').includes('say') === true;
}
