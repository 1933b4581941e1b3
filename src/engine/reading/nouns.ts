import { collectiveNouns } from '../lexicons/collective-nouns.ts';
import { demonyms } from '../lexicons/demonyms.ts';
import { documentNouns } from '../lexicons/document-nouns.ts';
import { irregularPlurals } from '../lexicons/irregular-plurals.ts';
import { organisationNouns } from '../lexicons/organisation-nouns.ts';
import { peopleEndings } from '../lexicons/people-endings.ts';
import { peopleLookAlikes } from '../lexicons/people-look-alikes.ts';
import { openPersonEndings, personNounEndings, surePersonEndings, surnameEndings } from '../lexicons/person-endings.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { pluralOnly } from '../lexicons/plural-only.ts';
import { holdsNoun } from './holds-noun.ts';

/** What a common noun stands for. `collective` are people taken together: police, media, crowd. */
export type Noun = {
  readonly kind: 'person' | 'collective' | 'organisation' | 'document';
  /** "officials" -> "official" */
  readonly singular: string;
  readonly isPlural: boolean;
};

/** What a word stands for if it is a noun for people, bodies or documents; possessive endings do not matter. */
export function nounOf(word: string): Noun | undefined {
  return nounForms.get(word) ?? unlistedNounOf(word);
}

/** What a word that is not in the lists stands for by the word in it or by its ending: "anglers'", "co-owner", "violinist". */
export function unlistedNounOf(word: string): Noun | undefined {
  const bare = bareWord(word);
  const known = bare === word ? undefined : nounForms.get(bare);
  if (known !== undefined) return known;
  const parts = bare.lastIndexOf('-');
  return (parts > 0 ? nounForms.get(bare.slice(parts + 1)) : undefined) ?? personNounOf(bare);
}

/** "violinist", "policewomen": a noun for people that its ending makes known by itself. */
function personNounOf(word: string): Noun | undefined {
  const isPlural = word.endsWith('ists') || word.endsWith('women');
  const singular = !isPlural ? word : word.endsWith('s') ? word.slice(0, -1) : `${word.slice(0, -2)}an`;
  if (!hasEnding(singular, personNounEndings) || hasEnding(singular, surnameEndings)) return undefined;
  return peopleLookAlikes.has(`${singular}s`) ? undefined : { kind: 'person', singular, isPlural };
}

/**
 * Whether a plural that no list knows ends like a noun for people: "beekeepers". Only of use where something else says
 * that it stands for somebody.
 */
export function looksLikePeople(word: string): boolean {
  const bare = bareWord(word);
  return !peopleLookAlikes.has(bare) && hasEnding(bare, peopleEndings);
}

/**
 * Whether a singular that no list knows ends like a noun for a person: `sure` for "deckhand", `open` for "rower", whose
 * ending is that of many things.
 */
export function personEndingOf(word: string): 'sure' | 'open' | undefined {
  const bare = bareWord(word);
  if (peopleLookAlikes.has(`${bare}s`)) return undefined;
  if (hasEnding(bare, surePersonEndings)) return 'sure';
  return hasEnding(bare, openPersonEndings) ? 'open' : undefined;
}

/** Whether a word, or what stands behind its last hyphen, ends so and has more than two letters before. */
function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  const stem = word.length - word.lastIndexOf('-') - 1;
  for (const ending of endings) if (stem > ending.length + 2 && word.endsWith(ending)) return true;
  return false;
}

/** A word without a possessive ending: "alibaba's", "voters'". */
export function bareWord(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** Whether a word is the adjective of a nation, faith, party or region, or the noun made of it: "Iraqi", "Democrats". */
export function isDemonym(word: string): boolean {
  return holdsNoun(demonyms, word);
}

/** Every form of every noun of the lists; a form that two nouns share belongs to the first list that has it. */
export const nounForms = listNouns();

function listNouns(): ReadonlyMap<string, Noun> {
  const known = new Map<string, Noun>();
  for (const word of collectiveNouns) add(word, { kind: 'collective', singular: word, isPlural: true });
  for (const singular of demonyms) {
    const plural = `${singular}s`;
    if (!demonyms.has(plural)) add(plural, { kind: 'collective', singular: plural, isPlural: true });
  }
  const lists = [
    ['organisation', organisationNouns],
    ['person', personNouns],
    ['document', documentNouns],
  ] as const;
  for (const [kind, words] of lists) {
    for (const singular of words) add(singular, { kind, singular, isPlural: pluralOnly.has(singular) });
  }
  for (const [kind, words] of lists) {
    for (const singular of words)
      for (const plural of pluralsOf(singular)) add(plural, { kind, singular, isPlural: true });
  }
  return known;

  function add(form: string, noun: Noun): void {
    if (!known.has(form)) known.set(form, noun);
  }
}

function pluralsOf(singular: string): string[] {
  const irregular = irregularPlurals.find(([ending]) => singular.endsWith(ending));
  if (irregular !== undefined) {
    const [ending, ...plurals] = irregular;
    return plurals.map((plural) => singular.slice(0, -ending.length) + plural);
  }
  if (singular.endsWith('y') && !['a', 'e', 'o', 'u'].includes(singular.at(-2) ?? ''))
    return [`${singular.slice(0, -1)}ies`];
  const takesE = ['s', 'x', 'z', 'ch', 'sh'].some((ending) => singular.endsWith(ending));
  return takesE ? [`${singular}es`] : [`${singular}s`];
}
