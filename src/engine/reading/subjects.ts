import { objectEnders } from '../lexicons/object-enders.ts';
import { timeWords } from '../lexicons/time-words.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import { describedByClause } from './relative-clauses.ts';
import { skipAdverbsBack, type TokenRange, type VerbGroup } from './verb-groups.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/**
 * The subject that stands before a verb group: right before it, or parted from it by words between commas ("Stone, who
 * owns the mill, said"). Null where it is left out ("and said") or follows.
 */
export function subjectBefore(wording: Wording, group: VerbGroup, floor: number): NounPhrase | null {
  const { classes, tokens, stretchAt } = wording;
  const last = skipAdverbsBack(wording, group.from - 1, floor);
  if (last < floor || stretchAt[last] !== -1) return null;
  const here = classes[last];
  if (here === 'relative' || here === 'subject-pronoun') return pronounAt(last);
  if (here === 'comma' || here === 'dash') return subjectBeforeInsertion(wording, last, floor);
  if (here === 'other') return subjectBeforeMark(wording, last, floor);
  if (here === 'stop' && tokens[last]?.word === '.') return subjectBeforeStop(wording, last, floor);
  if (here === 'object-pronoun') return subjectBeforePronoun(wording, last, floor);
  const described = describedByClause(wording, last, floor);
  if (described !== null) return described;
  if (here !== 'name' && here !== 'noun' && here !== 'number' && here !== 'determiner') return null;
  return subjectPhrase(wording, last, floor);
}

/** "Stone (who left) said", "26% said" */
function subjectBeforeMark(wording: Wording, last: number, floor: number): NounPhrase | null {
  if (wording.tokens[last]?.word === ')') return subjectBeforeBracket(wording, last, floor);
  if (wording.tokens[last]?.word !== '%' || wording.classes[last - 1] !== 'number') return null;
  return { from: last - 1, to: last + 1, baseTo: last + 1, head: last - 1 };
}

/** "the S.E.C. said": the stop belongs to the name. */
function subjectBeforeStop(wording: Wording, stop: number, floor: number): NounPhrase | null {
  const phrase = wording.classes[stop - 1] === 'name' ? subjectPhrase(wording, stop - 1, floor) : null;
  return phrase && { ...phrase, to: stop + 1 };
}

/** "some of them said", "those close to him said", "Stone himself said", "none said" */
function subjectBeforePronoun(wording: Wording, last: number, floor: number): NounPhrase | null {
  const word = wording.tokens[last]?.word ?? '';
  if (word === 'none' || word === 'neither') return pronounAt(last);
  if (word.endsWith('self') || word.endsWith('selves')) return subjectPhrase(wording, last - 1, floor);
  const phrase = nounPhraseEndingAt(wording, last, floor);
  return phrase !== null && phrase.from < last ? phrase : null;
}

function pronounAt(at: number): NounPhrase {
  return { from: at, to: at + 1, baseTo: at + 1, head: at };
}

/** In "Stone, head of planning at Norvane said" the comma after the apposition is missing. */
function subjectPhrase(wording: Wording, last: number, floor: number): NounPhrase | null {
  const { classes, names, tokens } = wording;
  const phrase = nounPhraseEndingAt(wording, last, floor);
  // "questions posed to focus groups show"
  if (phrase !== null && classes[phrase.from - 1] === 'to' && phrase.from > floor) return null;
  if (phrase === null || classes[phrase.from - 1] !== 'comma' || phrase.from - 2 < floor) return phrase;
  const noun = tokens[phrase.head]?.noun;
  const isBareRole = classes[phrase.from] === 'noun' && noun?.kind === 'person' && !noun.isPlural;
  if (!isBareRole || names.at[phrase.from - 2]?.kind !== 'person') return phrase;
  return nounPhraseEndingAt(wording, phrase.from - 2, floor) ?? phrase;
}

function subjectBeforeBracket(wording: Wording, at: number, floor: number): NounPhrase | null {
  for (let open = at - 1; open >= Math.max(floor, at - 8); open--) {
    if (wording.tokens[open]?.word === '(') return subjectPhrase(wording, open - 1, floor);
  }
  return null;
}

/**
 * "Stone, 34, a teacher in Leeds, said": goes back over insertions to the phrase that they are about. It must open its
 * clause.
 */
function subjectBeforeInsertion(wording: Wording, closing: number, floor: number): NounPhrase | null {
  const { classes, tokens, stretchAt } = wording;
  const reach = Math.max(floor, closing - longestInsertion);
  let found: NounPhrase | null = null;
  for (let at = closing - 1; at >= reach; at--) {
    if (stretchAt[at] !== -1 || (classes[at] !== 'comma' && classes[at] !== 'dash')) continue;
    const phrase =
      tokens[at - 1]?.word === ')'
        ? subjectBeforeBracket(wording, at - 1, floor)
        : nounPhraseEndingAt(wording, at - 1, floor);
    if (phrase === null || timeWords.has(tokens[phrase.head]?.word ?? '')) continue;
    const before = skipAdverbsBack(wording, phrase.from - 1, floor);
    const isCircumstance = found === null && objectEnders.has(tokens[before]?.word ?? '');
    const opener = before < floor || stretchAt[before] !== -1 || isCircumstance ? null : classes[before];
    if (opener === 'comma' || opener === 'dash') {
      found = phrase;
      at = before + 1;
    } else if (
      opener === null ||
      (opener === 'conjunction' ? found === null : opener !== undefined && subjectOpeners.has(opener))
    ) {
      return phrase;
    }
  }
  return found;
}

/**
 * The subject of the main clause of a sentence: the first that no conjunction or relative puts below another clause.
 *
 * @param groups verb groups of the sentence, in order
 */
export function mainSubject(wording: Wording, groups: readonly VerbGroup[], sentence: TokenRange): NounPhrase | null {
  const { classes } = wording;
  let below: NounPhrase | null = null;
  for (const group of groups) {
    if (!group.isFinite) continue;
    const subject = subjectBefore(wording, group, sentence.from);
    if (subject === null) continue;
    const opener = subject.from > sentence.from ? classes[subject.from - 1] : undefined;
    const isBelow =
      opener === 'subordinator' || opener === 'relative' || opener === 'that' || classes[subject.from] === 'relative';
    if (!isBelow) return subject;
    below ??= subject;
  }
  return below;
}

const longestInsertion = 45;
const subjectOpeners = new Set<WordClass>(['subordinator', 'that', 'colon', 'mark']);
