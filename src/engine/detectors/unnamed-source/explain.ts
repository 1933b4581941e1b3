import type { Anonymity } from '../../reading/anonymity.ts';
import type { HearsayRule } from './hearsay.ts';

/** What a note says of an unnamed source: one sentence about this place, which judges nobody. */
export function explainSource(
  words: string,
  subtype: string,
  isPlural: boolean,
  anonymity: Anonymity,
  reason: string,
): string {
  const quoted = `“${capitalise(words)}”`;
  if (subtype === 'document') {
    const [are, they] = isPlural ? ['are', 'they'] : ['is', 'it'];
    return `${quoted} ${are} cited here, but the text does not say where ${they} could be read.`;
  }
  if (anonymity.reason !== undefined)
    return `${quoted} ${isPlural ? 'are' : 'is'} not named; the reason given is: “${reason}”.`;
  const silence = silences[anonymity.isSaid];
  if (isPlural) return `${quoted} are called on as a source, but none of them is named${silence}.`;
  return `${quoted} is called on as a source and is not named${silence}.`;
}

const silences: Readonly<Record<Anonymity['isSaid'], string>> = {
  here: ', and no reason for the anonymity is given',
  elsewhere: '',
  nowhere: ', and the text does not say why',
};

/** The same for an expression of hearsay. */
export function explainHearsay(words: string, rule: HearsayRule): string {
  return `“${capitalise(words)}” ${hearsayReasons[rule]}`;
}

const hearsayReasons: Readonly<Record<HearsayRule, string>> = {
  'accused-by-nobody': 'tells of an accusation, but the text does not say here who makes it.',
  'alleged-by-nobody': 'tells of an allegation, but the text has not said who makes it.',
  'claim-without-claimant': 'are passed on, but the text does not say here who makes them.',
  'hearsay-adverb': 'passes this on, but the text does not say here from whom it comes.',
  'it-is-said': 'passes this on, but the text does not say who says or believes it.',
  'outlet-has-learned': 'tells that the outlet was told this, but not by whom.',
  'passive-hearsay': 'passes this on, but the text does not say who says or believes it.',
};

function capitalise(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
