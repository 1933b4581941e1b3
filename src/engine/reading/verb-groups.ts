import { auxiliaries } from '../lexicons/auxiliaries.ts';
import { beForms } from '../lexicons/be-forms.ts';
import { degreeWords } from '../lexicons/degree-words.ts';
import { subjectPronouns } from '../lexicons/subject-pronouns.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** Indices of tokens; `to` is not included. */
export type TokenRange = { readonly from: number; readonly to: number };

/** A verb with its auxiliaries: "has repeatedly said". */
export type VerbGroup = {
  /** The first auxiliary, or the verb. Adverbs before it are left out. */
  readonly from: number;
  /** The verb that carries the meaning, or the auxiliary where it stands alone. */
  readonly at: number;
  readonly lemma: string;
  readonly isPassive: boolean;
  /** False for "saying", "to say" and "told" where nothing makes them the verb of a clause. */
  readonly isFinite: boolean;
  readonly isInfinitive: boolean;
  readonly isParticiple: boolean;
};

/** The verb groups of a sentence in order; words in quotation marks have none. */
export function findVerbGroups(wording: Wording, { from, to }: TokenRange): VerbGroup[] {
  const { tokens, classes, stretchAt } = wording;
  const groups: VerbGroup[] = [];
  for (let at = from; at < to; at++) {
    const here = classes[at];
    if (here === undefined || !verbal.has(here) || stretchAt[at] !== -1) continue;
    if (here === 'auxiliary' && isFollowedByVerb(at)) continue;
    groups.push(groupAt(at, here));
  }
  return groups;

  function isFollowedByVerb(at: number): boolean {
    let next = at + 1;
    while (next < to && stretchAt[next] === -1 && (classes[next] === 'adverb' || classes[next] === 'auxiliary')) next++;
    const after = classes[next];
    return stretchAt[next] === -1 && after !== undefined && verbal.has(after) && next < to;
  }

  function groupAt(at: number, here: WordClass): VerbGroup {
    let first = at;
    let isPassive = false;
    let hasAuxiliary = here === 'auxiliary';
    for (let before = at - 1; before >= from && stretchAt[before] === -1; before--) {
      const word = tokens[before]?.word ?? '';
      if (classes[before] === 'auxiliary' || isContracted(word)) {
        first = before;
        if (beForms.has(word) && before >= at - 3) isPassive = true;
        hasAuxiliary = true;
        if (isContracted(word)) {
          first = before + 1;
          break;
        }
      } else if (classes[before] !== 'adverb') break;
    }
    const word = tokens[at]?.word ?? '';
    const beforeGroup = skipAdverbsBack(wording, first - 1, from);
    const isInfinitive = classes[beforeGroup] === 'to';
    return {
      from: first,
      at,
      lemma: auxiliaries.has(word) ? 'be' : (tokens[at]?.verb?.lemma ?? word),
      isPassive: isPassive && (here === 'past' || here === 'participle'),
      isFinite: !isInfinitive && (hasAuxiliary || here === 'finite' || here === 'past'),
      isInfinitive,
      isParticiple: here === 'ing' && !hasAuxiliary,
    };
  }
}

/** The tokens of a verb group, from its first auxiliary to its verb. */
export function cueOf({ from, at }: VerbGroup): TokenRange {
  return { from, to: at + 1 };
}

/** The first index from `from` on that holds no adverb, at most `to`. */
export function skipAdverbs({ classes }: Wording, from: number, to: number): number {
  let index = from;
  while (index < to && classes[index] === 'adverb') index++;
  return index;
}

/** The last index at or before `at` that holds no adverb; "most recently" is one. */
export function skipAdverbsBack({ classes, stretchAt, tokens }: Wording, at: number, floor: number): number {
  let index = at;
  while (index >= floor && classes[index] === 'adverb' && stretchAt[index] === -1) index--;
  return index < at && index > floor && degreeWords.has(tokens[index]?.word ?? '') ? index - 1 : index;
}

const verbal = new Set<WordClass>(['auxiliary', 'finite', 'past', 'participle', 'ing']);

/** "he's", "they've", "she'd": the pronoun carries the auxiliary. */
function isContracted(word: string): boolean {
  return contracted.has(word);
}

const contracted = new Set(
  [...subjectPronouns, 'who'].flatMap((pronoun) =>
    ['d', 'll', 'm', 're', 's', 've'].map((ending) => `${pronoun}'${ending}`),
  ),
);
