import type { NounPhrase } from './base-noun-phrases.ts';
import type { Reporting } from './reporting.ts';
import { restOfSentence, type SentenceVerbs } from './sentence-verbs.ts';
import { cueOf, skipAdverbsBack, type TokenRange, type VerbGroup } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/** "…,” Stone said": quoted words that do not end their sentence stand right before the token. */
export function followsQuoted({ wording, sentence }: SentenceVerbs, at: number): boolean {
  const { blockAt, classes, stretchAt, tokens } = wording;
  const before = skipAdverbsBack(wording, at - 1, sentence.from - 1);
  if (before < 1 || stretchAt[before] === -1 || blockAt[before] !== blockAt[at]) return false;
  const last = skipMarksBack(wording, before);
  const word = tokens[last]?.word;
  return stretchAt[last] === stretchAt[before] && (classes[last] !== 'stop' || word === '?' || word === '!');
}

/** The last index at or before `at` that holds no quotation mark. */
export function skipMarksBack({ classes }: Wording, at: number): number {
  let index = at;
  while (index > 0 && classes[index] === 'mark') index--;
  return index;
}

/** Whether reported words can stand before the token: quoted ones, or others and a comma. */
export function followsContent({ wording, sentence }: SentenceVerbs, at: number): boolean {
  const { classes, stretchAt, tokens } = wording;
  const before = skipAdverbsBack(wording, at - 1, sentence.from - 1);
  if (before < sentence.from || tokens[before]?.word === 'as') return false;
  if (stretchAt[before] !== -1) return true;
  return classes[before] === 'comma' || (classes[before] === 'dash' && stretchAt[before - 1] !== -1);
}

/**
 * What is reported before "Stone said" or "said Stone", and what goes on after it. Null where there is nothing.
 *
 * @param before first token of the two, subject or verb
 * @param after first token behind them
 */
export function readContentBefore(
  verbs: SentenceVerbs,
  group: VerbGroup,
  source: NounPhrase,
  before: number,
  after: number,
): Reporting | null {
  const first = rangeBefore(verbs, before);
  const isQuoted = first !== null && verbs.wording.stretchAt[first.to - 1] !== -1;
  const isInverted = source.from > group.at;
  const content = [first, restAfter(verbs, after, isQuoted || isInverted)].filter((range) => range !== null);
  if (content.length === 0) return null;
  const rule = isInverted ? 'inverted' : 'after-content';
  return { rule, cue: cueOf(group), lemma: group.lemma, source, content, isSpeech: true };
}

/** From the start of the sentence, but for what ties it to the one before ("But"); or the quoted sentence before it. */
function rangeBefore({ wording, sentence }: SentenceVerbs, before: number): TokenRange | null {
  const { classes, stretchAt } = wording;
  let to = before;
  while (to > sentence.from && stretchAt[to - 1] === -1 && isLoose(classes[to - 1])) to--;
  const isTied = classes[sentence.from] === 'conjunction' && stretchAt[sentence.from] === -1;
  const from = isTied ? sentence.from + 1 : sentence.from;
  if (to > from) return { from, to };
  if (before !== sentence.from || before === 0 || stretchAt[before - 1] === -1) return null;
  let opening = before - 1;
  while (opening > 0 && stretchAt[opening - 1] === stretchAt[before - 1]) opening--;
  return { from: opening, to: before };
}

function isLoose(here: string | undefined): boolean {
  return here === 'comma' || here === 'dash' || here === 'adverb';
}

/** What goes on after "Stone said,". Behind quoted words, and after "said Stone,", only quoted ones do. */
function restAfter(verbs: SentenceVerbs, after: number, mustBeQuoted: boolean): TokenRange | null {
  const { wording, sentence } = verbs;
  const { classes, stretchAt } = wording;
  for (let at = after; at < sentence.to; at++) {
    if (stretchAt[at] !== -1) return restOfSentence(verbs, at);
    const here = classes[at];
    if (here === 'stop' && at + 1 >= sentence.to) return null;
    if (here === 'colon') return at + 1 < sentence.to ? restOfSentence(verbs, at + 1) : null;
    if (here === 'auxiliary' || here === 'finite') return null;
    if (here !== 'comma' && here !== 'dash') continue;
    if (stretchAt[at + 1] !== -1 && at + 1 < sentence.to) return restOfSentence(verbs, at + 1);
    if (mustBeQuoted) continue;
    const next = classes[at + 1];
    if (next === undefined || next === 'ing' || next === 'relative') return null;
    return at > after + 1 && next !== 'conjunction' ? null : restOfSentence(verbs, at + 1);
  }
  return null;
}
