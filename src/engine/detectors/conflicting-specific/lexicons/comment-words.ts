// Words of speaking, keeping silent and acting in public. Our own lists.

/** After "has": what opens a phrase of silence. */
export const silenceOpenings: readonly string[] = [
  'made no',
  'not',
  'not yet',
  'remained',
  'said nothing',
  'so far made no',
  'so far not',
  'stayed',
  'still not',
  'yet to',
];

/** Words that close a phrase of silence. */
export const silenceEndings: ReadonlySet<string> = new Set([
  'comment',
  'commented',
  'publicly',
  'quiet',
  'react',
  'reacted',
  'respond',
  'responded',
  'silent',
  'speak',
  'spoken',
  'statement',
]);

/** After "has": what somebody says or does in public. */
export const actParticiples: ReadonlySet<string> = new Set([
  'admitted',
  'announced',
  'apologised',
  'apologized',
  'called',
  'condemned',
  'confirmed',
  'criticised',
  'criticized',
  'declared',
  'demanded',
  'denied',
  'dismissed',
  'expressed',
  'imposed',
  'issued',
  'launched',
  'ordered',
  'pledged',
  'promised',
  'published',
  'rejected',
  'released',
  'responded',
  'said',
  'spoken',
  'stated',
  'summoned',
  'urged',
  'vowed',
  'warned',
  'welcomed',
]);

/** Verbs that bring in somebody's own words. */
export const quotingVerbs: ReadonlySet<string> = new Set([
  'added',
  'declared',
  'insisted',
  'said',
  'says',
  'stated',
  'told',
  'tweeted',
  'warned',
  'wrote',
]);
