import { functionWords } from '../../../lexicons/function-words.ts';
import type { Claim, Rule } from '../claim.ts';
import { causingVerbs, incidentsWithCause, unstatedWords, vagueCauses } from '../lexicons/cause-words.ts';
import { particles, phraseClosers } from '../lexicons/noun-phrase-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readNounPhrase } from '../values/noun-phrase.ts';

/** So many tokens may stand between an incident and the verb: "the fire is thought to have been started by". */
const reach = 6;
/** The same between what caused it and the verb: "a fault in a tumble dryer is believed to have caused it". */
const farReach = 12;
/** So many sentences back the incident may be named that has "the cause". */
const mostBack = 4;
/** Letters by which words for one cause are told to be of one: "fault", "faulty". */
const stemLength = 5;

/** What set off the incident: "the cause was a blocked fuel line", "the fire was started by a charger". */
export const causeOfIncident: Rule = {
  name: 'cause-of-incident',
  needs: new Set(['cause', ...causingVerbs]),
  read: (passage, story) => {
    const { tokens } = passage;
    const at = tokens.findIndex(({ word }) => word === 'cause' || causingVerbs.has(word));
    if (tokens.slice(0, at).some(({ word }) => unstatedWords.has(word))) return [];
    const from = tokens[at]?.word === 'cause' ? namedBehind(passage, at) : saidAround(passage, at);
    return from === undefined ? [] : toClaims(passage, story, from);
  },
};

/** Where the cause begins in "the cause was …" and "the cause of the fire was …". */
function namedBehind({ tokens }: Passage, at: number): number | undefined {
  const words = tokens.slice(at + 1, at + 1 + reach).map(({ word }) => word);
  const was = words.findIndex((word) => word === 'was' || word === 'is');
  const isOf = was === 0 || (words[0] === 'of' && words.slice(1, was).some((word) => incidentsWithCause.has(word)));
  return was >= 0 && isOf ? at + was + 2 : undefined;
}

/** Where it begins in "the fire was caused by …" and "A fault is believed to have caused the fire." */
function saidAround(passage: Passage, at: number): number | undefined {
  const isIncident = ({ word }: { readonly word: string }) => word === 'it' || incidentsWithCause.has(word);
  const { tokens } = passage;
  if (tokens[at + 1]?.word === 'by')
    return tokens.slice(Math.max(0, at - reach), at).some(isIncident) ? at + 2 : undefined;
  const phrase = readNounPhrase(passage, 0);
  const isNear = phrase !== undefined && phrase.to <= at && at - phrase.to <= farReach;
  return isNear && tokens.slice(at + 1, at + 4).some(isIncident) ? 0 : undefined;
}

/** A cause that opens with "a" or "an", in quotation marks or not: what else stands there says that nobody knows it yet. */
function toClaims(passage: Passage, story: Story, at: number): Claim[] {
  const from = passage.tokens[at]?.kind === 'quotation-mark' ? at + 1 : at;
  const phrase = /^an?$/u.test(passage.tokens[from]?.word ?? '') ? readNounPhrase(passage, from) : undefined;
  const head = phrase?.heads.at(0);
  if (phrase === undefined || head === undefined || vagueCauses.has(head)) return [];
  const to = phrase.to + (isParticle(passage, phrase.to) ? 1 : 0);
  const words = passage.tokens.slice(phrase.from, to).map(({ word }) => word);
  const telling = words.filter((word) => !functionWords.has(word));
  const incident = incidentOf(passage);
  return [
    makeClaim(passage, phrase.from, to, {
      slot: `cause ${incident} ${story.eventOf[passage.article]}`,
      question: incident === undefined ? 'What was the cause?' : `What caused the ${incident}?`,
      type: 'identity',
      value: {
        kind: 'term',
        keys: [head, ...telling].map((word) => word.slice(0, stemLength)),
        label: words.join(' '),
      },
    }),
  ];
}

/** "a lamp left switched on by a cook" */
function isParticle({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1]?.word ?? '.';
  return particles.has(tokens[at]?.word ?? '') && (phraseClosers.has(next) || /^[,.;]/u.test(next));
}

/** The incident that the sentence names, or one of the few before it. */
function incidentOf(passage: Passage): string | undefined {
  let current: Passage | undefined = passage;
  for (let back = 0; current && back <= mostBack; back++) {
    const named = current.tokens
      .map(({ word }) => incidentsWithCause.get(word))
      .find((incident) => incident !== undefined);
    if (named !== undefined) return named;
    current = current.previous;
  }
  return undefined;
}
