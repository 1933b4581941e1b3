import { countBefore } from './count-before.ts';
import type { Gender, NameForms } from './name-forms.ts';
import type { ProperName } from './proper-names.ts';
import { isRole, rolesBehind } from './roles-behind.ts';
import type { Wording } from './wording.ts';

/** The people of an article, to be found from a place in it. */
export type People = {
  /** The nearest person before the token who is the subject of a sentence and not of another gender. */
  readonly nearestBefore: (at: number, gender: Gender) => ProperName | undefined;
  /** Whoever bears a role: the last one before the token to whom the article gives it, or the first after it. */
  readonly inRole: (noun: string, at: number) => { readonly at: number; readonly person: ProperName } | undefined;
};

type Role = { readonly at: number; readonly person: ProperName };

/** Finds the people of an article and the roles that it gives them. */
export function meetPeople(wording: Wording, forms: NameForms): People {
  const { classes, names, sentenceAt, sentenceStarts, stretchAt, tokens } = wording;
  const subjects = names.all.filter(isSubject);
  const roles = findRoles();
  return { nearestBefore, inRole };

  function nearestBefore(at: number, gender: Gender): ProperName | undefined {
    const last = countBefore(subjects, at, ({ first }) => first) - 1;
    for (let index = last; index > last - mostSubjects; index--) {
      const person = subjects[index];
      if (person === undefined || at - person.first > reach) return undefined;
      const own = forms.genderOf(forms.fullest(person));
      if (own === undefined || own === gender) return person;
    }
    return undefined;
  }

  function inRole(noun: string, at: number): Role | undefined {
    const known = roles.get(noun) ?? [];
    const before = countBefore(known, at, (role) => role.at);
    return known[before - 1] ?? known[before];
  }

  /** A person whose name, no possessive, stands outside quotation marks and opens a sentence or, behind a comma, has a verb. */
  function isSubject(person: ProperName): boolean {
    const { kind, first, last } = person;
    if (stretchAt[first] !== -1 || tokens[last]?.word.endsWith("'s")) return false;
    const place = first - (sentenceStarts[sentenceAt[first] ?? 0] ?? 0);
    // "Councillors in Harwick"
    if (tokens[first - 1]?.word === 'in') return false;
    // "Asked why, Stone laughed", "Its leader, Maria Stone, left"
    if (place > lastOpening)
      return (
        classes[first - 1] === 'comma' && hasVerbAfter(last) && forms.genderOf(forms.fullest(person)) !== undefined
      );
    return kind === 'person' || (kind === 'unknown' && forms.fullest(person).includes(' '));
  }

  function hasVerbAfter(last: number): boolean {
    const next = classes[classes[last + 1] === 'comma' ? last + 2 : last + 1];
    return next === 'past' || next === 'finite' || next === 'auxiliary';
  }

  /** "the minister, Maria Stone", "Maria Stone, the minister", "Minister Maria Stone" */
  function findRoles(): ReadonlyMap<string, readonly Role[]> {
    const found = new Map<string, Role[]>();
    for (const person of names.all) {
      if (person.kind !== 'person') continue;
      for (let at = person.first - 2; at < person.last; at++) {
        const isBefore = at < person.first;
        if (!isBefore || (at >= 0 && classes[at] === 'noun' && classes[person.first - 1] !== 'stop')) add(at, person);
      }
      for (const at of rolesBehind(wording, person)) add(at, person);
    }
    return found;

    function add(at: number, person: ProperName): void {
      const noun = tokens[at]?.noun;
      if (noun === undefined || !isRole(tokens[at])) return;
      const known = found.get(noun.singular);
      if (known === undefined) found.set(noun.singular, [{ at, person }]);
      else if ((known.at(-1)?.at ?? 0) < at) known.push({ at, person });
    }
  }
}

/** How far back a person may stand who is meant by a pronoun: in tokens, and in subjects between, those of the other gender. */
const reach = 400;
const mostSubjects = 12;

/** Up to this token, counted from 0, a name opens its sentence: "In May, Stone left". */
const lastOpening = 3;
