import type { Rule } from '../claim.ts';
import {
  buildingNouns,
  type Harm,
  harmQuestions,
  harms,
  harmsBeforeNumber,
  otherCounts,
  partWords,
  selves,
  tollLinks,
  wholeScope,
} from '../lexicons/casualty-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { NumberPhrase } from '../values/number-words.ts';

/** So many words may stand between the number and what happened to those counted. */
const mostWordsBetween = 5;

/** How many were killed, hurt, shot, missing or driven out in the event that the text tells of. */
export const casualties: Rule = {
  name: 'count-of-casualties',
  needs: new Set(['toll', ...harms.keys(), ...harmsBeforeNumber]),
  read: (passage, story) => {
    if (tellsOfOtherCounts(passage)) return [];
    return passage.numbers.flatMap((number) => {
      const harm = isCount(passage, number) ? harmOf(passage, number) : undefined;
      if (harm === undefined) return [];
      const { low, high, grain, label, from, to } = number;
      return [
        makeClaim(passage, from, to, {
          slot: `casualties ${story.eventOf[passage.article]} ${harm}`,
          question: harmQuestions.get(harm) ?? '',
          type: 'quantity',
          grade: 'contradiction',
          ownComparison: harm === 'killed' ? 'never' : 'where-supported',
          change: 'grows',
          value: { kind: 'interval', low, high, unit: 'count', grain, label },
        }),
      ];
    });
  },
};

/** A sentence that names a year, counts by the year or in a guess, or counts some twice, tells of something else. */
function tellsOfOtherCounts({ tokens, numbers }: Passage): boolean {
  // "six people were wounded, two mortally": the two are among the six here, and among the dead elsewhere.
  if (numbers.some(({ to }) => /^(?:fat|mort)ally$/u.test(tokens[to]?.word ?? ''))) return true;
  return tokens.some(({ word, kind }) => otherCounts.has(word) || (kind === 'number' && /^(?:19|20)\d\d$/u.test(word)));
}

function isCount({ tokens }: Passage, { exact, core, to }: NumberPhrase): boolean {
  if (partWords.has(tokens[core - 1]?.word ?? '') || (exact !== null && tokens[to]?.word === 'of')) return false;
  return exact === null || (Number.isInteger(exact) && exact > 0);
}

function harmOf(passage: Passage, number: NumberPhrase): Harm | undefined {
  const { tokens } = passage;
  // "killed three people and himself": not all who died.
  if (tokens.slice(number.to, number.to + mostWordsBetween).some(({ word }) => selves.has(word))) return undefined;
  const toll = tollBefore(passage, number);
  if (toll) return toll;
  const next = tokens[number.to];
  if (next?.word === '-' || (next?.kind === 'punctuation' && next.word !== ',')) return undefined;
  const after = harmAfter(passage, number);
  if (after) return after;
  const before = tokens[number.from - 1]?.word ?? '';
  if (!harmsBeforeNumber.has(before) || (next !== undefined && !next.isCapital && !isHeadNoun(next.word)))
    return undefined;
  return scoped(harms.get(before) ?? (before.startsWith('d') ? 'damaged' : undefined), next?.word ?? '');
}

/** "five teens injured", "At least five people were killed", "dozens of others were seriously injured". */
function harmAfter({ tokens }: Passage, { to }: NumberPhrase): Harm | undefined {
  let isOfBuildings = false;
  for (const [place, { word }] of tokens.slice(to, to + mostWordsBetween + 1).entries()) {
    if (word === 'and' && tokens[to + place + 1]?.word === 'other') continue;
    const harm = harmsBeforeNumber.has(word) && /(?:ing|ills|ures|unds)$/u.test(word) ? undefined : harms.get(word);
    if (harm) return scoped(harm, isOfBuildings ? 'buildings' : '');
    if (!wholeScope.has(word)) return undefined;
    if (buildingNouns.has(word)) isOfBuildings = true;
  }
  return undefined;
}

/** "the death toll rose to 24" */
function tollBefore({ tokens }: Passage, { from }: NumberPhrase): Harm | undefined {
  const words = tokens.slice(Math.max(0, from - mostWordsBetween), from).map(({ word }) => word);
  const toll = words.indexOf('toll');
  return toll > 0 && words[toll - 1] === 'death' && tollLinks.has(words.at(-1) ?? '') ? 'killed' : undefined;
}

function isHeadNoun(word: string): boolean {
  return wholeScope.has(word) || /^[,.;]$/u.test(word);
}

/** Buildings are damaged, and nothing else is counted of them; people are not damaged. */
function scoped(harm: Harm | undefined, noun: string): Harm | undefined {
  return buildingNouns.has(noun) === (harm === 'damaged') ? harm : undefined;
}
