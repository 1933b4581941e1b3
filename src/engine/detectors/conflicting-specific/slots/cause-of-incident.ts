import { functionWords } from '../../../lexicons/function-words.ts';
import type { Claim, Rule } from '../claim.ts';
import { causingVerbs, vagueCauses } from '../lexicons/cause-words.ts';
import { incidentWords } from '../lexicons/incident-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { readNounPhrase } from '../values/noun-phrase.ts';

/** So many tokens may stand between an incident and the verb: "the fire is thought to have been started by". */
const reach = 6;
/** The same between what caused it and the verb: "a fault in a tumble dryer is believed to have caused it". */
const farReach = 12;
/** Letters by which words for one cause are told to be of one: "fault", "faulty". */
const stemLength = 5;

/** What set off the incident: "the cause was a blocked fuel line", "the fire was started by a charger". */
export const causeOfIncident: Rule = {
  name: 'cause-of-incident',
  needs: new Set(['cause', ...causingVerbs]),
  read: (passage, story) =>
    passage.tokens.flatMap(({ word }, at) => {
      if (word === 'cause') return readNamed(passage, story, at);
      return causingVerbs.has(word) ? readVerb(passage, story, at) : [];
    }),
};

/** "the cause was …", "the cause of the fire was …" */
function readNamed(passage: Passage, story: Story, at: number): Claim[] {
  const words = passage.tokens.slice(at + 1, at + 1 + reach).map(({ word }) => word);
  const was = words.findIndex((word) => word === 'was' || word === 'is');
  const isOfIncident = was === 0 || (words[0] === 'of' && words.slice(1, was).some((word) => incidentWords.has(word)));
  return was >= 0 && isOfIncident ? toClaims(passage, story, at + was + 2) : [];
}

/** "the fire was caused by …"; "A fault is believed to have caused the fire." */
function readVerb(passage: Passage, story: Story, at: number): Claim[] {
  const { tokens } = passage;
  const isIncident = ({ word }: { readonly word: string }) => word === 'it' || incidentWords.has(word);
  if (tokens[at + 1]?.word === 'by')
    return tokens.slice(Math.max(0, at - reach), at).some(isIncident) ? toClaims(passage, story, at + 2) : [];
  const phrase = readNounPhrase(passage, 0);
  const isNear = phrase !== undefined && phrase.to <= at && at - phrase.to <= farReach;
  return isNear && tokens.slice(at + 1, at + 4).some(isIncident) ? toClaims(passage, story, 0) : [];
}

/** A cause that opens with "a" or "an", in quotation marks or not: what else stands there says that nobody knows it yet. */
function toClaims(passage: Passage, story: Story, at: number): Claim[] {
  const from = passage.tokens[at]?.kind === 'quotation-mark' ? at + 1 : at;
  const phrase = /^an?$/u.test(passage.tokens[from]?.word ?? '') ? readNounPhrase(passage, from) : undefined;
  const head = phrase?.heads.at(0);
  if (phrase === undefined || head === undefined || vagueCauses.has(head)) return [];
  const words = passage.tokens.slice(phrase.from, phrase.to).map(({ word }) => word);
  const telling = words.filter((word) => !functionWords.has(word));
  return [
    makeClaim(passage, phrase.from, phrase.to, {
      slot: `cause ${story.eventOf[passage.article]}`,
      question: 'What was the cause?',
      type: 'identity',
      value: {
        kind: 'term',
        keys: [head, ...telling].map((word) => word.slice(0, stemLength)),
        label: words.join(' '),
      },
    }),
  ];
}
