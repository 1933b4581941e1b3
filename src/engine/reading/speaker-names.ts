import type { Span } from '../annotation.ts';
import { calendarWords } from '../lexicons/calendar-words.ts';
import { honorifics } from '../lexicons/honorifics.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import type { NameForms } from './name-forms.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import type { ProperName } from './proper-names.ts';
import type { Wording } from './wording.ts';

/** The name that is the head of the phrase or stands beside it: "Sir John Stone", "the minister, Maria Stone". */
export function nameIn(wording: Wording, source: NounPhrase): ProperName | undefined {
  const own = wording.names.at[source.head];
  return own !== undefined && own.kind !== 'role' ? own : personBeside(wording, source);
}

/** The person whose name stands behind a noun: in commas ("its convener, Maria Stone,") after one that no list knows. */
export function personBeside({ names, tokens }: Wording, { to, head }: NounPhrase): ProperName | undefined {
  const after = tokens[to]?.word === ',' ? to + 1 : to;
  const name = names.at[after];
  if (name?.kind !== 'person' || name.first !== after) return undefined;
  const kind = tokens[head]?.noun?.kind;
  const isEnclosed = after > to && tokens[name.last + 1]?.word === ',';
  return kind === 'person' || (kind === undefined && isEnclosed) ? name : undefined;
}

/**
 * "Bank of England", "UK government": the phrase without its determiner, where a name stands in it; of "a spokesman for
 * Norvane" the name.
 */
export function nameOfBody(
  wording: Wording,
  forms: NameForms,
  { from, to, baseTo, head }: NounPhrase,
): string | undefined {
  const { classes, names, text, tokens } = wording;
  const first = classes[from] === 'determiner' ? from + 1 : from;
  const endsInName = classes[to - 1] === 'name' || calendarWords.has(tokens[to - 1]?.word ?? '');
  const end = endsInName ? to : baseTo;
  // "the phone company Norvane"
  const last = names.at[end - 1];
  if (
    last !== undefined &&
    last.first > first &&
    classes[last.first - 1] === 'noun' &&
    !tokens[last.first - 1]?.isCapital
  )
    return forms.fullest(last);
  for (let at = first; at < end; at++) {
    const name = names.at[at];
    if (name === undefined || name.kind === 'role') continue;
    const isWhole = name.first === first && name.last === end - 1;
    if (isWhole || tokens[head]?.noun?.kind === 'person') return forms.fullest(name);
    const span = spanOfPhrase(wording, { from: first, to: end });
    return text.slice(span.start, span.end);
  }
  return undefined;
}

/** Title and name of a person, or the whole noun phrase. */
export function speakerSpan(wording: Wording, source: NounPhrase): Span {
  const { names, tokens } = wording;
  const own = names.at[source.head];
  const isPerson = own?.kind === 'person' || (own?.kind === 'unknown' && source.baseTo === source.to);
  if (own === undefined || !isPerson) return spanOfPhrase(wording, source);
  let from = own.first;
  while (from > source.from && (isTitle(tokens[from - 1]?.word ?? '') || isInOffice(wording, from - 1))) from--;
  return spanOfPhrase(wording, { from, to: own.last + 1 });
}

/** "Health" in "Health Secretary Laura Stone" */
function isInOffice({ tokens }: Wording, at: number): boolean {
  return tokens[at]?.isCapital === true && tokens[at]?.kind === 'word' && tokens[at + 1]?.noun?.kind === 'person';
}

function isTitle(word: string): boolean {
  return honorifics.has(word) || word === '.';
}
