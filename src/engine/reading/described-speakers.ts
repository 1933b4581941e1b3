import type { Provenance } from '../annotation.ts';
import { forceWords } from '../lexicons/force-words.ts';
import { genericBodies } from '../lexicons/generic-bodies.ts';
import { singleQuantifiers } from '../lexicons/single-quantifiers.ts';
import { spokespersonNouns } from '../lexicons/spokesperson-nouns.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { type Candidate, type Cast, genderOf } from './candidates.ts';
import { rungOf } from './provenance.ts';
import type { Source } from './sources.ts';
import { nameOfBody } from './speaker-names.ts';
import type { Wording } from './wording.ts';

/** Somebody who is described and not named: "a spokesman for Norvane", "one deckhand", "leaked emails". */
export function describedSpeaker(cast: Cast, source: NounPhrase, classified: Source): Candidate {
  const { kind, isNamed, head } = classified;
  const noun = head.noun?.singular;
  const isVoice = noun !== undefined && spokespersonNouns.has(noun);
  return {
    at: source.from,
    name: isNamed === false ? undefined : bodyBehind(cast, source, kind, isVoice),
    provenance: isVoice && isNamed === true ? 'named-organisation' : rungOfDescribed(cast.wording, source, classified),
    gender: genderOf(head.word),
    number: numbers[kind],
    noun,
  };
}

/** "one deckhand", "another entry" are brought in without a name, whatever the noun stands for; so is one of "engineers". */
function rungOfDescribed(wording: Wording, { from, to, head }: NounPhrase, source: Source): Provenance {
  const { classes, tokens } = wording;
  const isQuantified =
    singleQuantifiers.has(tokens[from]?.word ?? '') && (head !== from || isOneOfUnnamed(wording, from));
  if (!isQuantified || classes.slice(from, to).includes('name')) return rungOf(source.kind, source.isNamed);
  return rungOf(tokens[head]?.noun?.kind === 'document' ? 'document' : source.kind, false);
}

/**
 * "Engineers disagreed. One described …": people were told of last, and nobody is named since; not "no one described", and
 * not one of "papers by researchers".
 */
function isOneOfUnnamed({ classes, names, tokens }: Wording, at: number): boolean {
  if (tokens[at]?.isCapital !== true || tokens[at + 1]?.verb?.form !== 'past') return false;
  for (let back = at - 1; back >= at - reachOfOne; back--) {
    const noun = tokens[back]?.noun;
    if (names.at[back]?.kind === 'person') return false;
    if (noun?.isPlural) return noun.kind === 'person' && !classes.slice(back - 2, back).includes('preposition');
  }
  return false;
}

/** Tokens between "one" and those whom it is one of. */
const reachOfOne = 40;

/** The body or document that the phrase names, or the last body that spoke: "the newspaper", "a spokesman". */
function bodyBehind(
  { wording, forms, recent }: Cast,
  source: NounPhrase,
  kind: Source['kind'],
  isVoice: boolean,
): string | undefined {
  if (kind !== 'organisation' && kind !== 'document' && !isVoice) return undefined;
  const own = nameOfBody(wording, forms, source);
  if (own !== undefined || kind === 'document' || (!isVoice && !isGenericBody(wording, source))) return own;
  const last = recent.findLast(({ name, provenance }) => name !== undefined && provenance === 'named-organisation');
  return last !== undefined && isOtherBodyBetween(wording, last.at, source.from) ? undefined : last?.name;
}

/** Whether a body without a name opens a sentence since a token, and may be the one that is meant: "Police", "The council". */
function isOtherBodyBetween({ classes, sentenceAt, tokens }: Wording, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ noun, word }, place) => {
    const at = from + place;
    const isBody = noun?.kind === 'organisation' ? !genericBodies.has(word) : forceWords.has(word);
    return isBody && classes[at] === 'noun' && sentenceAt[at] !== sentenceAt[at - 2];
  });
}

/** "the firm", and nothing more: "the UK government" and "the union" are bodies of their own. */
function isGenericBody({ tokens }: Wording, { from, head }: NounPhrase): boolean {
  return tokens[from]?.word === 'the' && head === from + 1 && genericBodies.has(tokens[head]?.word ?? '');
}

const numbers: Readonly<Record<Source['kind'], Candidate['number']>> = {
  person: 'one',
  group: 'many',
  organisation: 'body',
  document: 'body',
  pronoun: 'one',
  other: 'one',
};
