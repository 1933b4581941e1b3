import { indefiniteDeterminers } from '../lexicons/indefinite-determiners.ts';
import { introducingWords } from '../lexicons/introducing-words.ts';
import { officeHolders } from '../lexicons/office-holders.ts';
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
  if (personAfter(tokens, names, phrase.head) !== undefined) return true;
  const after = phrase.end;
  if (isAppositionOfPerson(tokens, names, phrase)) return true;
  if (tokens[after - 1]?.word !== ',' && tokens[after]?.word === ',' && isClosedPerson(tokens, names, after + 1))
    return true;
  for (let index = phrase.head + 1; index < after; index++) {
    const before = tokens[index - 1]?.word ?? '';
    const name = names.at[index];
    if (name?.first === index && name.kind === 'person' && (introducingWords.has(before) || before === ','))
      return true;
  }
  return introducingWords.has(tokens[after]?.word ?? '') || introducingWords.has(tokens[after + 1]?.word ?? '')
    ? [1, 2, 3].some((step) => names.at[after + step]?.kind === 'person')
    : false;
}

/** "Jane Roe, the county engineer, ..." */
function isAppositionOfPerson(tokens: readonly Token[], names: ProperNames, { start, end }: SourcePhrase): boolean {
  if (tokens[start - 1]?.word !== ',' || names.at[start - 2]?.kind !== 'person') return false;
  return tokens[end - 1]?.word === ',' || tokens[end] === undefined || tokens[end]?.kind === 'punctuation';
}

/** ", Jane Roe," */
function isClosedPerson(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const name = names.at[at];
  if (name === undefined || name.first !== at || name.kind !== 'person') return false;
  const next = tokens[name.last + 1];
  return next === undefined || next.kind === 'punctuation' || next.kind === 'quotation-mark';
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
  if (!officeHolders.has(head.word) || indefiniteDeterminers.has(tokens[phrase.start]?.word ?? '')) return false;
  return bodiesIn(names, phrase.start, phrase.head).some(
    ({ kind, last }) => kind === 'organisation' && !placeWords.has(bareWord(tokens[last]?.word ?? '')),
  );
}

function bodiesIn(names: ProperNames, from: number, to: number): ProperName[] {
  return names.at.slice(from, to).flatMap((name) => (name !== undefined && name.kind !== 'role' ? [name] : []));
}
