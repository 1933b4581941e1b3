import type { ProperName } from './proper-names.ts';
import type { Token } from './tokens.ts';
import type { WordClass } from './word-classes.ts';
import type { Wording } from './wording.ts';

/** The places of the nouns for one person in the apposition after a name: of "head" in "Ann Reed, head of the water board,". */
export function rolesBehind({ classes, tokens }: Wording, { last }: ProperName): number[] {
  const roles: number[] = [];
  if (tokens[last + 1]?.word !== ',') return roles;
  for (let at = last + 2; at < last + reach && appositionParts.has(classes[at] ?? ''); at++)
    if (isRole(tokens[at])) roles.push(at);
  return roles;
}

/** Whether a word is a noun for one person: "engineer". */
export function isRole(token: Token | undefined): boolean {
  return token?.noun?.kind === 'person' && !token.noun.isPlural;
}

/** Tokens. */
const reach = 8;
const appositionParts: ReadonlySet<string> = new Set<WordClass>(['adverb', 'determiner', 'name', 'noun', 'number']);
