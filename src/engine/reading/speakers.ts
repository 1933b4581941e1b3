import type { Provenance, SourceMention } from '../annotation.ts';
import { feminineWords } from '../lexicons/feminine-words.ts';
import { honorifics } from '../lexicons/honorifics.ts';
import { masculineWords } from '../lexicons/masculine-words.ts';
import { spokespersonNouns } from '../lexicons/spokesperson-nouns.ts';
import { compareNameForms, type Gender, type NameForms } from './name-forms.ts';
import { type NounPhrase, nounPhraseEndingAt, spanOfPhrase } from './noun-phrases.ts';
import { bareWord, nounOf } from './nouns.ts';
import type { ProperName } from './proper-names.ts';
import type { Reporting } from './reporting.ts';
import { classifySource, type Source, type SourceIndex } from './sources.ts';
import type { Wording } from './wording.ts';

/** Who speaks, as far as the article tells. */
export type Speaker = { readonly mention: SourceMention; readonly provenance: Provenance };

/** Somebody whom a pronoun or a role further on can go back to. */
type Candidate = {
  readonly at: number;
  readonly name: string | undefined;
  readonly provenance: Provenance;
  readonly gender: Gender | undefined;
  readonly number: 'one' | 'many' | 'body';
  /** The noun that describes them, in the singular: "official". */
  readonly noun: string | undefined;
};

/** The speakers of all reporting expressions, which must be in order of their cue. */
export function resolveSpeakers(
  wording: Wording,
  sources: SourceIndex,
  reportings: readonly Reporting[],
): Map<Reporting, Speaker> {
  const { tokens, names, stretchAt, text, sentenceAt, sentenceStarts } = wording;
  const forms: NameForms = compareNameForms(text, tokens, names);
  const speakers = new Map<Reporting, Speaker>();
  const people = names.all.filter((name) => name.kind === 'person' || name.kind === 'unknown');
  const roles = findRoles();
  const recent: Candidate[] = [];
  for (const reporting of reportings) {
    if (reporting.source === null) continue;
    const resolved = resolve(reporting.source);
    if (resolved === null) continue;
    speakers.set(reporting, {
      mention: { ...coreSpan(reporting.source), ...(resolved.name === undefined ? {} : { name: resolved.name }) },
      provenance: resolved.provenance,
    });
    recent.push({ ...resolved, at: reporting.source.from });
  }
  return speakers;

  function resolve(source: NounPhrase): Candidate | null {
    const word = tokens[source.head]?.word ?? '';
    if (wording.classes[source.from] === 'relative') return resolveRelative(source);
    const kind = pronounKinds.get(word.split("'")[0] ?? '');
    if (kind !== undefined && source.to - source.from === 1) return resolvePronoun(source.from, kind);
    const classified = classifySource(sources, spanOfPhrase(wording, source));
    if (classified === null) return null;
    return describe(source, classified);
  }

  /** "Stone, who said": whom the relative goes back to. */
  function resolveRelative(source: NounPhrase): Candidate | null {
    let at = source.from - 1;
    if (tokens[at]?.word === ',') at--;
    const antecedent = nounPhraseEndingAt(wording, at, sentenceStarts[sentenceAt[source.from] ?? 0] ?? 0);
    return antecedent === null ? null : resolve({ ...antecedent });
  }

  function resolvePronoun(at: number, kind: PronounKind): Candidate {
    const fits = ({ gender, number }: Candidate) =>
      number === kind.number && (kind.gender === undefined || gender === undefined || gender === kind.gender);
    const spoken = recent.findLast(fits);
    const named = kind.number === 'one' && kind.gender !== undefined ? nearestPerson(at, kind.gender) : undefined;
    const best = named !== undefined && (spoken === undefined || named.at > spoken.at) ? named : spoken;
    if (best !== undefined && at - best.at <= pronounReach) return best;
    const provenance =
      kind.number === 'body'
        ? 'named-organisation'
        : kind.gender === undefined && kind.number === 'one'
          ? 'named-person'
          : 'unnamed-person';
    return { at, name: undefined, provenance, gender: kind.gender, number: kind.number, noun: undefined };
  }

  /** The nearest person named before, outside quotation marks, of the gender asked for. */
  function nearestPerson(at: number, gender: Gender): Candidate | undefined {
    let low = 0;
    let high = people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((people[middle]?.first ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    let fallback: Candidate | undefined;
    for (let index = low - 1; index >= Math.max(0, low - 12); index--) {
      const person = people[index];
      if (person === undefined || at - person.first > pronounReach) break;
      if (stretchAt[person.first] !== -1 || (person.kind === 'unknown' && forms.fullest(person).split(' ').length < 2))
        continue;
      if (tokens[person.last]?.word.endsWith("'s")) continue;
      const found = personCandidate(person);
      if (found.gender !== undefined && found.gender !== gender) continue;
      // The first person of a sentence is more often meant than one further on in it.
      const sentence = sentenceAt[person.first];
      if (fallback === undefined) fallback = found;
      else if (sentence === sentenceAt[fallback.at] && found.gender === gender) fallback = found;
      else break;
    }
    return fallback;
  }

  function personCandidate(person: ProperName): Candidate {
    const name = forms.fullest(person);
    return {
      at: person.first,
      name,
      provenance: 'named-person',
      gender: forms.genderOf(name),
      number: 'one',
      noun: undefined,
    };
  }

  function describe(source: NounPhrase, { kind, isNamed, head }: Source): Candidate {
    const noun = nounOf(head.word);
    const own = personIn(source);
    const number = kind === 'group' ? 'many' : kind === 'organisation' || kind === 'document' ? 'body' : 'one';
    const gender = genderOfNoun(head.word);
    if (own !== undefined && (kind === 'person' || kind === 'organisation' || kind === 'group')) {
      const name = forms.fullest(own);
      const isBody = kind === 'organisation' && own.kind !== 'person';
      return {
        at: source.from,
        name,
        provenance: isBody ? 'named-organisation' : 'named-person',
        gender: forms.genderOf(name) ?? gender,
        number: isBody ? 'body' : 'one',
        noun: noun?.singular,
      };
    }
    if (noun !== undefined && kind !== 'document' && isDefinite(source)) {
      const bearer =
        roles.get(noun.singular)?.findLast((role) => role.at < source.from) ?? roles.get(noun.singular)?.[0];
      const earlier = recent.findLast((candidate) => candidate.noun === noun.singular);
      if (earlier !== undefined && (bearer === undefined || earlier.at > bearer.at))
        return { ...earlier, at: source.from };
      if (bearer !== undefined && isNamed !== false)
        return { ...personCandidate(bearer.person), at: source.from, noun: noun.singular };
    }
    const name = kind === 'organisation' && isNamed !== false ? bodyName(source) : undefined;
    return {
      at: source.from,
      name,
      provenance:
        noun !== undefined && spokespersonNouns.has(noun.singular) && isNamed === true
          ? 'named-organisation'
          : rungOf(kind, isNamed),
      gender,
      number,
      noun: noun?.singular,
    };
  }

  function isDefinite({ from }: NounPhrase): boolean {
    const word = tokens[from]?.word ?? '';
    return word === 'the' || word === 'this' || word === 'that';
  }

  /** The person whom the phrase names: "the minister, Maria Stone", "Sir John Stone". */
  function personIn({ from, to, baseTo, head }: NounPhrase): ProperName | undefined {
    const own = names.at[head];
    if (own !== undefined && own.kind !== 'role') return own;
    const after = tokens[to]?.word === ',' ? to + 1 : to;
    const apposition = names.at[after];
    if (
      apposition?.kind === 'person' &&
      apposition.first === after &&
      nounOf(tokens[head]?.word ?? '')?.kind === 'person'
    )
      return apposition;
    for (let at = baseTo - 1; at >= from; at--) {
      const name = names.at[at];
      if (name?.kind === 'person' && at === head) return name;
    }
    return undefined;
  }

  function bodyName({ from, to }: NounPhrase): string | undefined {
    for (let at = from; at < to; at++) {
      const name = names.at[at];
      if (name !== undefined && name.kind !== 'role') return forms.fullest(name);
    }
    return undefined;
  }

  /** Title and name of a person, or the whole noun phrase. */
  function coreSpan(source: NounPhrase): { start: number; end: number } {
    const own = names.at[source.head];
    if (
      own === undefined ||
      own.kind === 'organisation' ||
      own.kind === 'role' ||
      (own.kind === 'unknown' && source.baseTo !== source.to)
    )
      return spanOfPhrase(wording, source);
    let from = own.first;
    while (from > source.from && (honorifics.has(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.word === '.'))
      from--;
    return spanOfPhrase(wording, { from, to: own.last + 1 });
  }

  /** The people to whom the article gives a role: "the minister, Maria Stone", "Maria Stone, the minister". */
  function findRoles(): ReadonlyMap<string, { at: number; person: ProperName }[]> {
    const found = new Map<string, { at: number; person: ProperName }[]>();
    for (const person of names.all) {
      if (person.kind !== 'person') continue;
      for (let at = person.first; at < person.last; at++) add(at, person);
      for (let at = person.first - 1; at >= Math.max(0, person.first - 2); at--) {
        if (tokens[at]?.word === ',' || wording.classes[at] === 'noun') add(at, person);
        else break;
      }
      if (tokens[person.last + 1]?.word !== ',') continue;
      for (let at = person.last + 2; at < person.last + 8; at++) {
        const here = wording.classes[at];
        if (here !== 'noun' && here !== 'determiner' && here !== 'name' && here !== 'number' && here !== 'adverb')
          break;
        add(at, person);
      }
    }
    return found;

    function add(at: number, person: ProperName): void {
      const noun = nounOf(tokens[at]?.word ?? '');
      if (noun === undefined || noun.kind !== 'person' || noun.isPlural) return;
      const known = found.get(noun.singular);
      if (known === undefined) found.set(noun.singular, [{ at, person }]);
      else known.push({ at, person });
    }
  }
}

/** The rung of a source that its own words describe. What they leave open is taken for named: a mark accuses a writer. */
function rungOf(kind: Source['kind'], isNamed: boolean | null): Provenance {
  if (kind === 'document') return isNamed === false ? 'undisclosed-document' : 'named-document';
  if (isNamed === false) return 'unnamed-person';
  return kind === 'organisation' || kind === 'other' ? 'named-organisation' : 'named-person';
}

function genderOfNoun(word: string): Gender | undefined {
  const bare = bareWord(word);
  if (feminineWords.has(bare)) return 'feminine';
  return masculineWords.has(bare) ? 'masculine' : undefined;
}

type PronounKind = { readonly gender: Gender | undefined; readonly number: Candidate['number'] };

const pronounKinds: ReadonlyMap<string, PronounKind> = new Map([
  ['he', { gender: 'masculine', number: 'one' }],
  ['she', { gender: 'feminine', number: 'one' }],
  ['it', { gender: undefined, number: 'body' }],
  ['they', { gender: undefined, number: 'many' }],
  ['i', { gender: undefined, number: 'one' }],
  ['we', { gender: undefined, number: 'many' }],
  ['you', { gender: undefined, number: 'one' }],
]);

/** Tokens between a pronoun and what it goes back to. */
const pronounReach = 400;
