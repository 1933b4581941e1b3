import { formerWords } from '../../../lexicons/former-words.ts';
import { negations } from '../../../lexicons/negations.ts';
import type { Claim, Rule } from '../claim.ts';
import { placeOfDemonym } from '../lexicons/place-of-demonym.ts';
import { firmNouns } from '../lexicons/subject-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Name } from '../names/find-names.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readDemonym, readPlace } from '../values/places.ts';
import type { Term } from '../values/value.ts';

/** So many words may stand between a place and the name of who is based there: "Leeds-based battery maker Norvane". */
const mostWordsBetween = 6;

/** Where an organisation is based, or from which country it comes: "the Leeds-based maker Norvane", "Norvane, based in Leeds". */
export const base: Rule = {
  name: 'place-of-base',
  needs: new Set(['based', '-based', 'basing', 'headquartered', ...placeOfDemonym.keys()]),
  comparesOwn: true,
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (token.word === 'based' || token.word.endsWith('-based')) return readBased(passage, story, at);
      if (token.word === 'headquartered') return readBasedIn(passage, story, at);
      if (token.word === 'basing') return readBasing(passage, story, at);
      return readNationality(passage, story, at);
    }),
};

function readBased(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens, names } = passage;
  if (tokens[at + 1]?.word === 'in') return readBasedIn(passage, story, at);
  const isJoined = tokens[at]?.word !== 'based';
  const place = names.find((name) => (isJoined ? name.to === at + 1 : name.to === at));
  const bearer = place && beside(passage, place, at + 1);
  const value = place && seatOf(passage, place);
  // "QWERTY-based": what no list knows is a place where a firm is said to be there.
  const isPlace = value && (isListed(value) || wordsAfter(passage, at).some((word) => firmNouns.has(word)));
  return isPlace && bearer ? [toClaim(passage, story, bearer, value, place.from, at + 1)] : [];
}

/** "Norvane, a battery maker based in Leeds,"; "Norvane is based in Leeds". */
function readBasedIn(passage: Passage, story: Story, at: number): Claim[] {
  const { names, tokens } = passage;
  const place = names.find(({ from }) => from === at + 2);
  const bearer = names.findLast(({ to }) => to <= at);
  const isNear = bearer && at - bearer.to <= mostWordsBetween && !readPlace(bearer.parts.join(' '));
  // "is not based in", "formerly based in"
  if (bearer && tokens.slice(bearer.to, at).some(({ word }) => negations.has(word) || formerWords.has(word))) return [];
  return place && isNear ? [toClaim(passage, story, bearer, seatOf(passage, place), place.from, place.to)] : [];
}

/** "Basing Norvane in Leeds was a mistake." */
function readBasing(passage: Passage, story: Story, at: number): Claim[] {
  const [bearer, place] = passage.names.filter(({ from }) => from > at);
  const value = place && readPlace(place.parts.join(' '));
  const isFrame = bearer?.from === at + 1 && passage.tokens[bearer.to]?.word === 'in' && place?.from === bearer.to + 1;
  return value && bearer && isFrame ? [toClaim(passage, story, bearer, value, place.from, place.to)] : [];
}

/** "American startup Norvane"; "Norvane, the British battery maker". */
function readNationality(passage: Passage, story: Story, at: number): Claim[] {
  const value = readDemonym(passage.tokens[at]?.word ?? '');
  if (!value || passage.tokens[at + 1]?.isCapital || passage.tokens[at + 1]?.word === '-') return [];
  const noun = wordsAfter(passage, at).findIndex((word) => firmNouns.has(word));
  if (noun < 0) return [];
  const words = passage.tokens.slice(at + 1, at + 1 + noun);
  if (words.some(({ kind, isCapital }) => kind !== 'word' || isCapital)) return [];
  const bearer =
    passage.names.find(({ from }) => from === at + noun + 2) ??
    passage.names.findLast(
      ({ to }) =>
        passage.tokens
          .slice(to, at)
          .map(({ word }) => word)
          .join(' ') === ', the',
    );
  return bearer ? [toClaim(passage, story, bearer, value, at, at + 1)] : [];
}

/** The name behind the adjective ("Leeds-based maker Norvane") or before it ("Norvane, the Leeds-based maker"). */
function beside(passage: Passage, place: Name, to: number): Name | undefined {
  const { tokens, names } = passage;
  const before = names.findLast((name) => name.to <= place.from);
  const words =
    before &&
    tokens
      .slice(before.to, place.from)
      .map(({ word }) => word)
      .join(' ');
  if (before && words !== undefined && /^, (?:the|an?)$/u.test(words)) return before;
  const after = names.find(({ from }) => from >= to);
  const between = after ? tokens.slice(to, after.from) : [];
  const isNear = between.length <= mostWordsBetween && between.every(({ kind }) => kind === 'word');
  return isNear ? after : undefined;
}

/** A place that no list knows is its name alone: it may lie in any other, or hold it. */
function seatOf({ text }: Passage, { parts, start, end }: Name): Term {
  return readPlace(parts.join(' ')) ?? { kind: 'term', keys: [parts.join(' ')], label: text.slice(start, end) };
}

function isListed({ label }: Term): boolean {
  return readPlace(label) !== undefined;
}

function wordsAfter({ tokens }: Passage, at: number): readonly string[] {
  return tokens.slice(at + 1, at + 1 + mostWordsBetween).map(({ word }) => word);
}

/** Places that lists know are compared with each other only, and so are the others. */
function toClaim(passage: Passage, story: Story, bearer: Name, value: Term, from: number, to: number): Claim {
  const key = story.people.keyOf(bearer, passage.article);
  return makeClaim(passage, from, to, {
    slot: `base ${isListed(value) ? '' : 'elsewhere '}${key}`,
    question: `Where is ${story.people.labelOf(key)} based?`,
    type: 'place',
    grade: isListed(value) ? 'contradiction' : 'divergence',
    value,
  });
}
