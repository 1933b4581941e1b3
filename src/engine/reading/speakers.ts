import type { Provenance, SourceMention } from '../annotation.ts';
import { feminineWords } from '../lexicons/feminine-words.ts';
import { genericBodies } from '../lexicons/generic-bodies.ts';
import { masculineWords } from '../lexicons/masculine-words.ts';
import { singleQuantifiers } from '../lexicons/single-quantifiers.ts';
import { spokespersonNouns } from '../lexicons/spokesperson-nouns.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import type { Gender, NameForms } from './name-forms.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import { bareWord } from './nouns.ts';
import { meetPeople } from './people.ts';
import type { ProperName } from './proper-names.ts';
import { rungOf } from './provenance.ts';
import { antecedentOf } from './relative-clauses.ts';
import type { Reporting } from './reporting.ts';
import { classifySource, type Source, type SourceIndex } from './sources.ts';
import { nameIn, nameOfBody, speakerSpan } from './speaker-names.ts';
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
  forms: NameForms,
  reportings: readonly Reporting[],
): Map<Reporting, Speaker> {
  const { classes, tokens } = wording;
  const people = meetPeople(wording, forms);
  const speakers = new Map<Reporting, Speaker>();
  const recent: Candidate[] = [];
  for (const reporting of reportings) {
    const resolved = reporting.source && resolve(reporting.source);
    if (reporting.source === null || resolved === null) continue;
    const name = resolved.name === undefined ? {} : { name: resolved.name };
    const mention = { ...speakerSpan(wording, reporting.source), ...name };
    speakers.set(reporting, { mention, provenance: resolved.provenance });
    recent.push({ ...resolved, at: reporting.source.from });
    if (recent.length > remembered) recent.shift();
  }
  return speakers;

  function resolve(source: NounPhrase): Candidate | null {
    if (classes[source.from] === 'relative') {
      const antecedent = antecedentOf(wording, source.from);
      return antecedent && resolve(antecedent);
    }
    const [word = ''] = (tokens[source.head]?.word ?? '').split("'");
    const pronoun = source.to - source.from === 1 ? pronounKinds.get(word) : undefined;
    if (pronoun !== undefined) return resolvePronoun(source.from, pronoun);
    const classified = classifySource(sources, spanOfPhrase(wording, source));
    return (
      classified && (findNamed(source, classified) ?? findInRole(source, classified) ?? describe(source, classified))
    );
  }

  /** The last speaker who fits, or the person whom a sentence since then is about. */
  function resolvePronoun(at: number, { gender, number }: PronounKind): Candidate {
    const spoken = recent.findLast(
      (one) => one.number === number && (gender === undefined || one.gender === undefined || one.gender === gender),
    );
    const person = gender === undefined ? undefined : people.nearestBefore(at, gender);
    if (person !== undefined && (spoken === undefined || person.first > spoken.at)) return personCandidate(person);
    if (spoken !== undefined && at - spoken.at <= pronounReach) return spoken;
    return { at, name: undefined, provenance: openRungs[number], gender, number, noun: undefined };
  }

  function personCandidate(person: ProperName, noun?: string): Candidate {
    const name = forms.fullest(person);
    const gender = forms.genderOf(name);
    return { at: person.first, name, provenance: 'named-person', gender, number: 'one', noun };
  }

  /** "Maria Stone", "the minister, Maria Stone", "the Bank of England" */
  function findNamed(source: NounPhrase, { kind, head }: Source): Candidate | null {
    const own = kind === 'document' || kind === 'other' ? undefined : nameIn(wording, source);
    if (own === undefined) return null;
    const noun = head.noun?.singular;
    // "the Harwick Courier": people have no article
    const isBody =
      tokens[source.from]?.word === 'the' && own.first === source.from + 1 && own === wording.names.at[source.head];
    if (!isBody && (kind !== 'organisation' || own.kind === 'person')) {
      const person = personCandidate(own, noun);
      return { ...person, gender: person.gender ?? genderOf(head.word) };
    }
    const name = nameOfBody(wording, forms, source) ?? forms.fullest(own);
    return { at: source.from, name, provenance: 'named-organisation', gender: undefined, number: 'body', noun };
  }

  /** "the official" after "a senior official", "the minister" after "Maria Stone, the minister" */
  function findInRole(source: NounPhrase, { kind, isNamed, head }: Source): Candidate | null {
    const noun = head.noun?.singular;
    if (noun === undefined || kind === 'document' || !isDefinite(source)) return null;
    const bearer = people.inRole(noun, source.from);
    const earlier = recent.findLast((candidate) => candidate.noun === noun);
    if (earlier !== undefined && (bearer === undefined || earlier.at > bearer.at)) return earlier;
    return bearer !== undefined && isNamed !== false ? personCandidate(bearer.person, noun) : null;
  }

  function describe(source: NounPhrase, { kind, isNamed, head }: Source): Candidate {
    const noun = head.noun?.singular;
    const isVoice = noun !== undefined && spokespersonNouns.has(noun);
    return {
      at: source.from,
      name: isNamed === false ? undefined : bodyBehind(source, kind, isVoice),
      provenance:
        isVoice && isNamed === true
          ? 'named-organisation'
          : isOneOfMany(source)
            ? rungOf(isDocument(source) ? 'document' : kind, false)
            : rungOf(kind, isNamed),
      gender: genderOf(head.word),
      number: numbers[kind],
      noun,
    };
  }

  function isDocument({ head }: NounPhrase): boolean {
    return tokens[head]?.noun?.kind === 'document';
  }

  /** "one deckhand", "another entry": brought in without a name, whatever the noun stands for. */
  function isOneOfMany({ from, to, head }: NounPhrase): boolean {
    if (!singleQuantifiers.has(tokens[from]?.word ?? '') || head === from) return false;
    return !classes.slice(from, to).includes('name');
  }

  /** The body or document that the phrase names, or the last body that spoke: "the newspaper", "a spokesman". */
  function bodyBehind(source: NounPhrase, kind: Source['kind'], isVoice: boolean): string | undefined {
    if (kind !== 'organisation' && kind !== 'document' && !isVoice) return undefined;
    const own = nameOfBody(wording, forms, source);
    if (own !== undefined || kind === 'document' || (!isVoice && !isGenericBody(source))) return own;
    return recent.findLast(({ name, provenance }) => name !== undefined && provenance === 'named-organisation')?.name;
  }

  function isDefinite({ from }: NounPhrase): boolean {
    const word = tokens[from]?.word;
    return word === 'the' || word === 'this' || word === 'that';
  }

  /** "the firm", and nothing more: "the UK government" and "the union" are bodies of their own. */
  function isGenericBody({ from, head }: NounPhrase): boolean {
    return tokens[from]?.word === 'the' && head === from + 1 && genericBodies.has(tokens[head]?.word ?? '');
  }
}

function genderOf(word: string): Gender | undefined {
  const bare = bareWord(word);
  if (feminineWords.has(bare)) return 'feminine';
  return masculineWords.has(bare) ? 'masculine' : undefined;
}

type PronounKind = { readonly gender: Gender | undefined; readonly number: Candidate['number'] };

const pronounKinds = new Map<string, PronounKind>([
  ...kindOf(['he', 'his'], 'one', 'masculine'),
  ...kindOf(['her', 'she'], 'one', 'feminine'),
  ...kindOf(['i', 'my', 'you', 'your'], 'one'),
  ...kindOf(['it', 'its'], 'body'),
  ...kindOf(['our', 'their', 'they', 'we'], 'many'),
]);

function kindOf(pronouns: readonly string[], number: Candidate['number'], gender?: Gender): [string, PronounKind][] {
  return pronouns.map((pronoun) => [pronoun, { gender, number }]);
}

const numbers: Readonly<Record<Source['kind'], Candidate['number']>> = {
  person: 'one',
  group: 'many',
  organisation: 'body',
  document: 'body',
  pronoun: 'one',
  other: 'one',
};

/** The rungs of pronouns that go back to nobody in the article. */
const openRungs: Readonly<Record<Candidate['number'], Provenance>> = {
  one: 'unnamed-person',
  many: 'unnamed-person',
  body: 'named-organisation',
};

/** Speakers that a pronoun or a role can go back to. */
const remembered = 40;
/** Tokens between a pronoun and the speaker to whom it goes back. */
const pronounReach = 400;
