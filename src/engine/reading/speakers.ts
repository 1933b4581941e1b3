import type { Provenance, SourceMention } from '../annotation.ts';
import { rolePointers } from '../lexicons/role-pointers.ts';
import type { NounPhrase } from './base-noun-phrases.ts';
import { type Candidate, type Cast, genderOf, personCandidate } from './candidates.ts';
import { describedSpeaker } from './described-speakers.ts';
import type { NameForms } from './name-forms.ts';
import { spanOfPhrase } from './noun-phrases.ts';
import { meetPeople } from './people.ts';
import { speakerOfPronoun } from './pronoun-speakers.ts';
import { antecedentOf } from './relative-clauses.ts';
import type { Reporting } from './reporting.ts';
import { classifySource, type Source, type SourceIndex } from './sources.ts';
import { nameIn, nameOfBody, personBeside, speakerSpan } from './speaker-names.ts';
import type { Wording } from './wording.ts';

/** Who speaks, as far as the article tells. */
export type Speaker = { readonly mention: SourceMention; readonly provenance: Provenance };

/** The speakers of all reporting expressions, which must be in order of their cue. */
export function resolveSpeakers(
  wording: Wording,
  sources: SourceIndex,
  forms: NameForms,
  reportings: readonly Reporting[],
): Map<Reporting, Speaker> {
  const recent: Candidate[] = [];
  const cast = { wording, forms, people: meetPeople(wording, forms), recent };
  const speakers = new Map<Reporting, Speaker>();
  for (const reporting of reportings) {
    const resolved = reporting.source && findSpeaker(cast, sources, reporting.source);
    if (reporting.source === null || resolved === null) continue;
    const name = resolved.name === undefined ? {} : { name: resolved.name };
    const mention = { ...speakerSpan(wording, reporting.source), ...name };
    speakers.set(reporting, { mention, provenance: resolved.provenance });
    recent.push({ ...resolved, at: reporting.source.from });
    if (recent.length > remembered) recent.shift();
  }
  return speakers;
}

function findSpeaker(cast: Cast, sources: SourceIndex, source: NounPhrase): Candidate | null {
  const { classes, tokens } = cast.wording;
  if (classes[source.from] === 'relative') {
    const antecedent = antecedentOf(cast.wording, source.from);
    return antecedent && findSpeaker(cast, sources, antecedent);
  }
  const [word = ''] = (tokens[source.head]?.word ?? '').split("'");
  const isAlone = source.to - source.from === 1;
  const meant = isAlone ? speakerOfPronoun(cast, source.from, word) : null;
  if (meant !== null) return meant;
  const classified = classifySource(sources, spanOfPhrase(cast.wording, source));
  if (classified === null) return null;
  return (
    namedSpeaker(cast, source, classified) ??
    speakerInRole(cast, source, classified) ??
    describedSpeaker(cast, source, classified)
  );
}

/** "Maria Stone", "the minister, Maria Stone", "the Bank of England" */
function namedSpeaker(cast: Cast, source: NounPhrase, { kind, head }: Source): Candidate | null {
  const { wording, forms } = cast;
  const own =
    kind === 'document' ? undefined : kind === 'other' ? personBeside(wording, source) : nameIn(wording, source);
  if (own === undefined) return null;
  const noun = head.noun?.singular;
  // "the Harwick Courier": people have no article
  const hasArticle = wording.tokens[source.from]?.word === 'the' && own.first === source.from + 1;
  const isBody = hasArticle && own === wording.names.at[source.head];
  if (!isBody && (kind !== 'organisation' || own.kind === 'person')) {
    const person = personCandidate(cast, own, noun);
    return { ...person, gender: person.gender ?? genderOf(head.word) };
  }
  const name = nameOfBody(wording, forms, source) ?? forms.fullest(own);
  return { at: source.from, name, provenance: 'named-organisation', gender: undefined, number: 'body', noun };
}

/** "the official" after "a senior official", "the minister" after "Maria Stone, the minister" */
function speakerInRole(cast: Cast, source: NounPhrase, { kind, isNamed, head }: Source): Candidate | null {
  const noun = head.noun?.singular;
  const isDefinite = rolePointers.has(cast.wording.tokens[source.from]?.word ?? '');
  if (noun === undefined || kind === 'document' || !isDefinite) return null;
  const bearer = cast.people.inRole(noun, source.from);
  const earlier = cast.recent.findLast((candidate) => candidate.noun === noun);
  if (earlier !== undefined && (bearer === undefined || earlier.at > bearer.at)) return earlier;
  return bearer !== undefined && isNamed !== false ? personCandidate(cast, bearer.person, noun) : null;
}

/** Speakers that a pronoun or a role can go back to. */
const remembered = 40;
