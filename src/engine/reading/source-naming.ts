import { auxiliaries } from '../lexicons/auxiliaries.ts';
import { belongingWords } from '../lexicons/belonging-words.ts';
import { bodyPeople } from '../lexicons/body-people.ts';
import { formerWords } from '../lexicons/former-words.ts';
import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { introducingWords } from '../lexicons/introducing-words.ts';
import { officeHolders } from '../lexicons/office-holders.ts';
import { phraseBreaks } from '../lexicons/phrase-breaks.ts';
import { placeWords } from '../lexicons/place-words.ts';
import { spokespersonNouns } from '../lexicons/spokesperson-nouns.ts';
import { bareWord, type Noun } from './nouns.ts';
import type { ProperName, ProperNames } from './proper-names.ts';
import { personAfter } from './source-mentions.ts';
import type { SourcePhrase } from './source-phrase.ts';
import type { Token } from './tokens.ts';

/**
 * Whether the text gives the name of a person right where it describes them: in the phrase, in an apposition around it,
 * or as an example ("critics, including Jane Roe").
 */
export function isIntroduced(tokens: readonly Token[], names: ProperNames, phrase: SourcePhrase): boolean {
  const { head, end } = phrase;
  if (personAfter(tokens, names, head) !== undefined) return true;
  if (isAppositionOfPerson(tokens, names, phrase)) return true;
  // "its auditors, Reed LLP,"
  if (tokens[head + 1]?.word === ',' && isBodyAlone(tokens, names, head + 2)) return true;
  const after = afterBrackets(tokens, end);
  if (tokens[end - 1]?.word !== ',' && tokens[after]?.word === ',' && hasApposition(tokens, names, after + 1))
    return true;
  for (let index = head + 1; index < end; index++) {
    const before = tokens[index - 1]?.word ?? '';
    if (before === ',' && hasApposition(tokens, names, index)) return true;
    if (introducingWords.has(before) && isPersonSoon(names, index)) return true;
  }
  return [end, end + 1].some((at) => {
    const word = tokens[at]?.word ?? '';
    return (
      introducingWords.has(word) &&
      isPersonSoon(names, at + 1) &&
      !(word === 'called' && isJudged(tokens, names, at + 1))
    );
  });
}

/** "one lawmaker called Stone a fool" names no lawmaker; "a woman called Jane Stone fled" does. */
function isJudged(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const name = names.at[at];
  const next = name === undefined ? undefined : tokens[name.last + 1];
  if (next === undefined) return name === undefined;
  return next.kind !== 'punctuation' && !auxiliaries.has(next.word) && next.verb === undefined;
}

/** The token after what stands in brackets at `at`: "the head of the EA (Environment Agency), Jane Roe,". */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== '(') return at;
  for (let index = at + 1; index < at + 12; index++) if (tokens[index]?.word === ')') return index + 1;
  return at;
}

function isPersonSoon(names: ProperNames, at: number): boolean {
  return [0, 1, 2].some((step) => names.at[at + step]?.kind === 'person');
}

/** Whether a body is told by name: "a group called Open Rivers", "unions, including the Federation of Teachers". */
export function isBodyIntroduced(tokens: readonly Token[], names: ProperNames, { head, end }: SourcePhrase): boolean {
  for (let index = head + 1; index < end + 2; index++) {
    if (!introducingWords.has(tokens[index]?.word ?? '')) continue;
    if ([1, 2, 3].some((step) => names.at[index + step] !== undefined)) return true;
  }
  return false;
}

/** "Jane Roe, the county engineer, ..."; not "In New York, an official said" */
function isAppositionOfPerson(
  tokens: readonly Token[],
  names: ProperNames,
  { start, end, head }: SourcePhrase,
): boolean {
  const name = names.at[start - 2];
  if (tokens[start - 1]?.word !== ',' || name?.kind !== 'person') return false;
  if (phraseBreaks.has(tokens[name.first - 1]?.word ?? '')) return false;
  if (tokens[end - 1]?.word === ',' || tokens[end] === undefined || tokens[end]?.kind === 'punctuation') return true;
  const article = tokens[start]?.word ?? '';
  return (article === 'a' || article === 'an' || article === 'the') && tokens[head]?.noun?.isPlural === false;
}

/** ", Jane Roe,", ", his cousin Jane Roe, 40," */
function hasApposition(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    const name = names.at[index];
    if (name?.kind === 'person') {
      const next = tokens[name.last + 1];
      return next === undefined || next.kind === 'punctuation' || next.kind === 'quotation-mark';
    }
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || phraseBreaks.has(token.word)) return false;
    if (name !== undefined) index = name.last;
  }
  return false;
}

/** The body that a phrase names and speaks for: "a spokesman for the Treasury", "Fire Department officials". */
export function isVoiceOfNamedBody(
  tokens: readonly Token[],
  names: ProperNames,
  phrase: SourcePhrase,
  noun: Noun,
): boolean {
  const head = tokens[phrase.head];
  if (head === undefined) return false;
  if (spokespersonNouns.has(noun.singular)) return bodiesIn(names, phrase.start, phrase.end).length > 0;
  if (indefiniteDeterminers.has(tokens[phrase.start]?.word ?? '')) return false;
  if (isBodyBehind(tokens, names, phrase, noun)) return true;
  if (!officeHolders.has(head.word)) return false;
  // "Harwick police": the force of the town
  if (noun.singular === 'police' && bodiesIn(names, phrase.head - 1, phrase.head).length > 0) return true;
  return bodiesIn(names, phrase.start, phrase.head).some((name) => isBody(tokens, name));
}

/** "scientists at the University of Leeds": they speak for it; not "former officials of Norvane", "some scientists at Leeds" */
function isBodyBehind(
  tokens: readonly Token[],
  names: ProperNames,
  { start, head, end }: SourcePhrase,
  { singular, isPlural }: Noun,
): boolean {
  if (!isPlural || !bodyPeople.has(singular) || !belongingWords.has(tokens[head + 1]?.word ?? '')) return false;
  if (tokens.slice(start, head).some(({ word }) => formerWords.has(word))) return false;
  return bodiesIn(names, head + 2, end).some((name) => isBody(tokens, name));
}

function isBody(tokens: readonly Token[], { kind, last }: ProperName): boolean {
  return kind === 'organisation' && !placeWords.has(bareWord(tokens[last]?.word ?? ''));
}

function isBodyAlone(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const name = names.at[at];
  return name !== undefined && isBody(tokens, name) && tokens[name.last + 1]?.word === ',';
}

function bodiesIn(names: ProperNames, from: number, to: number): ProperName[] {
  return names.at.slice(from, to).flatMap((name) => (name !== undefined && name.kind !== 'role' ? [name] : []));
}
