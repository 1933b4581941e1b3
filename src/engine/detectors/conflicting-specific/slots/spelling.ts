import { bareWord } from '../../../reading/nouns.ts';
import type { Claim, Rule } from '../claim.ts';
import { makeClaim } from '../make-claim.ts';
import { ageBeside } from '../names/age-beside.ts';
import type { Name } from '../names/find-names.ts';
import { withoutAccents } from '../names/without-accents.ts';
import type { Passage } from '../passage.ts';
import { capitalise } from '../values/capitalise.ts';

/** How a name is spelled, where two texts are a slip of the pen apart: "Anna Lind", "Anna Lindt". */
export const spelling: Rule = {
  name: 'spelling-of-name',
  needs: 'name',
  comparesOwn: true,
  read: (passage, { people }) => {
    const claims: Claim[] = [];
    for (const name of passage.names) {
      if (!name.parts.some((part) => people.wordsSpelledTwice.has(part))) continue;
      const key = people.keyOf(name, passage.article);
      for (const { words } of people.spellingsOf(key)) {
        for (const word of words) {
          if (name.parts.includes(word)) claims.push(...readSpelling(passage, name, key, word, words));
        }
      }
    }
    return claims;
  },
};

function readSpelling(
  passage: Passage,
  name: Name,
  key: string,
  word: string,
  words: readonly [string, string],
): Claim[] {
  const { tokens, text } = passage;
  const at = tokens.findIndex(
    (token, place) => place >= name.from && place < name.to && withoutAccents(bareWord(token.word)) === word,
  );
  const token = tokens[at];
  if (!token) return [];
  // Letters in front of the possessive ending may be longer in the text than in the word: "é" as two characters.
  const ending = token.word.length - bareWord(token.word).length;
  const span = { start: token.start, end: token.end - ending };
  const isTelling = ageBeside(passage, name) !== undefined;
  return [
    makeClaim(passage, at, at + 1, {
      slot: `spelling ${key} ${words.join(' ')}`,
      question: `Is the name spelled ${words.map(capitalise).join(' or ')}?`,
      type: 'name',
      grade: 'contradiction',
      isTelling,
      span,
      value: { kind: 'term', keys: [word], label: text.slice(span.start, span.end) },
    }),
  ];
}
