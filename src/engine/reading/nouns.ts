import { collectiveNouns } from '../lexicons/collective-nouns.ts';
import { demonyms } from '../lexicons/demonyms.ts';
import { documentNouns } from '../lexicons/document-nouns.ts';
import { organisationNouns } from '../lexicons/organisation-nouns.ts';
import { peopleLookAlikes } from '../lexicons/people-look-alikes.ts';
import { personNouns } from '../lexicons/person-nouns.ts';

/** What a common noun stands for. `collective` are people taken together: police, media, crowd. */
export type Noun = {
  readonly kind: 'person' | 'collective' | 'organisation' | 'document';
  /** "officials" -> "official" */
  readonly singular: string;
  readonly isPlural: boolean;
};

/** What a word stands for if it is a noun for people, bodies or documents; possessive endings do not matter. */
export function nounOf(word: string): Noun | undefined {
  const bare = bareWord(word);
  if (collectiveNouns.has(bare)) return { kind: 'collective', singular: bare, isPlural: true };
  if (bare.endsWith('s') && demonyms.has(bare.slice(0, -1)) && !demonyms.has(bare)) {
    return { kind: 'collective', singular: bare, isPlural: true };
  }
  const known = knownNoun(bare, bare, false);
  if (known !== undefined) return known;
  for (const singular of singularsOf(bare)) {
    const plural = knownNoun(singular, bare, true);
    if (plural !== undefined) return plural;
  }
  const parts = bare.lastIndexOf('-');
  return parts > 0 ? nounOf(bare.slice(parts + 1)) : undefined;
}

/**
 * Whether a plural that no list knows ends like a noun for people: "beekeepers", "hydrologists". Only of use where
 * something else says that it stands for somebody.
 */
export function looksLikePeople(word: string): boolean {
  const bare = bareWord(word);
  if (peopleLookAlikes.has(bare)) return false;
  return peopleEndings.some((ending) => bare.length > ending.length + 2 && bare.endsWith(ending));
}

/** A word without a possessive ending: "alibaba's", "voters'". */
export function bareWord(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** Whether a word is the adjective of a nation, faith, party or region, or the noun made of it: "Iraqi", "Democrats". */
export function isDemonym(word: string): boolean {
  return demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1)));
}

const peopleEndings = ['ers', 'ors', 'ists', 'ians', 'men', 'women', 'people', 'crats', 'folk', 'ees', 'ites'];

function knownNoun(singular: string, word: string, isPlural: boolean): Noun | undefined {
  if (organisationNouns.has(singular)) return { kind: 'organisation', singular, isPlural };
  if (personNouns.has(singular)) return { kind: 'person', singular, isPlural };
  if (documentNouns.has(singular)) return { kind: 'document', singular, isPlural: isPlural || word === 'data' };
  return undefined;
}

function singularsOf(word: string): string[] {
  if (word.endsWith('people')) return [`${word.slice(0, -6)}person`];
  if (word.endsWith('women')) return [`${word.slice(0, -5)}woman`];
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  if (word === 'children') return ['child'];
  if (word.endsWith('wives')) return [`${word.slice(0, -3)}fe`];
  if (!word.endsWith('s')) return [];
  const short = word.slice(0, -1);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, short];
  return word.endsWith('es') ? [short, word.slice(0, -2), `${word.slice(0, -2)}is`] : [short];
}
