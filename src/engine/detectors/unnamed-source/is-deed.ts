import type { Attribution } from '../../annotation.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import type { VerbForm } from '../../reading/verb-forms.ts';
import type { WordClass } from '../../reading/word-classes.ts';
import { callingVerbs, perceptionVerbs, seekingVerbs, soughtWords } from './lexicon.ts';

/**
 * Whether a verb that may report tells here of a deed: "one of them called 911", "detectives questioned two men", "police
 * are appealing for witnesses", "deputies found 34 dogs". Nothing is said in any of them.
 */
export function isDeed(reading: Reading, { content, cue, type }: Attribution, verbs: readonly VerbForm[]): boolean {
  const [said, verb] = [content[0], cue.at(-1)];
  if (type !== 'indirect' || said === undefined || verb === undefined) return false;
  const { tokens, wording } = reading;
  const after = tokensIn(tokens, verb).to;
  const isAny = (lemmas: ReadonlySet<string>): boolean => verbs.some(({ lemma }) => lemmas.has(lemma));
  if (isAny(seekingVerbs) && tokens.slice(after, after + 2).some(({ word }) => soughtWords.has(word))) return true;
  const { from, to } = tokensIn(tokens, said);
  const opening = wording.classes[from];
  if (isAny(perceptionVerbs)) return from === after && (opening === 'number' || opening === 'determiner');
  if (!isAny(callingVerbs)) return false;
  let head = from;
  while (head + 1 < to && phraseParts.has(wording.classes[head] ?? '') && wording.classes[head + 1] === 'noun') head++;
  const { noun, kind } = tokens[head] ?? {};
  return kind === 'number' || noun?.kind === 'person' || noun?.kind === 'collective';
}

const phraseParts: ReadonlySet<string> = new Set<WordClass>([
  'adverb',
  'determiner',
  'noun',
  'number',
  'possessive-pronoun',
]);
