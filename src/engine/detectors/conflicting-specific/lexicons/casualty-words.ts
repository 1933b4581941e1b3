// Words around counts of what an event did to people and buildings. Our own lists.

/** What happened to those counted, by the word that says so. */
export const harms: ReadonlyMap<string, Harm> = new Map([
  ['damaged', 'damaged'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['destroyed', 'damaged'],
  ['died', 'killed'],
  ['displaced', 'displaced'],
  ['evacuated', 'displaced'],
  ['fatalities', 'killed'],
  ['flattened', 'damaged'],
  ['fled', 'displaced'],
  ['hurt', 'injured'],
  ['injured', 'injured'],
  ['injures', 'injured'],
  ['injuries', 'injured'],
  ['injuring', 'injured'],
  ['killed', 'killed'],
  ['killing', 'killed'],
  ['kills', 'killed'],
  ['lifeless', 'killed'],
  ['missing', 'missing'],
  ['razed', 'damaged'],
  ['shot', 'shot'],
  ['wounded', 'injured'],
  ['wounding', 'injured'],
  ['wounds', 'injured'],
]);

export type Harm = 'damaged' | 'displaced' | 'injured' | 'killed' | 'missing' | 'shot';

/** Harms that may stand before the number: "killing 12", "injures five". */
export const harmsBeforeNumber: ReadonlySet<string> = new Set([
  'damaged',
  'damaging',
  'destroyed',
  'destroying',
  'displaced',
  'displacing',
  'hurt',
  'injured',
  'injures',
  'injuring',
  'killed',
  'killing',
  'kills',
  'shot',
  'wounded',
  'wounding',
  'wounds',
]);

/** Words between the number and the harm, or after both, that leave the count what it is. */
export const wholeScope: ReadonlySet<string> = new Set([
  'adults',
  'all',
  'are',
  'badly',
  'been',
  'being',
  'boys',
  'buildings',
  'civilians',
  'confirmed',
  'critically',
  'girls',
  'had',
  'has',
  'have',
  'homes',
  'houses',
  'in',
  'individuals',
  'lives',
  'more',
  'of',
  'other',
  'others',
  'passengers',
  'pedestrians',
  'people',
  'person',
  'persons',
  'reported',
  'reportedly',
  'residents',
  'seriously',
  'shooting',
  'students',
  'teen',
  'teenage',
  'teenagers',
  'teens',
  'victims',
  'villagers',
  'were',
  'young',
]);

/** Before a number: it is none, or one out of more. */
export const partWords: ReadonlySet<string> = new Set([
  'another',
  'any',
  'every',
  'no',
  'nor',
  'on',
  'some',
  'the',
  'which',
]);

/** Behind a count of the dead: the killer is not counted. */
export const selves: ReadonlySet<string> = new Set(['herself', 'himself', 'themselves']);

/** Between "death toll" and its number. */
export const tollLinks: ReadonlySet<string> = new Set(['at', 'hit', 'of', 'passed', 'reached', 'to', 'was']);

/** Nouns that make the count one of things, not of people. */
export const buildingNouns: ReadonlySet<string> = new Set(['buildings', 'homes', 'houses', 'properties', 'structures']);

/** A sentence with one of these counts something else: another event, a period, a guess. */
export const otherCounts: ReadonlySet<string> = new Set([
  'anniversary',
  'annually',
  'average',
  'could',
  'decade',
  'decades',
  'estimated',
  'every',
  'homicides',
  'if',
  'may',
  'might',
  'nationwide',
  'per',
  'previous',
  'previously',
  'related',
  'separate',
  'shootings',
  'since',
  'statewide',
  'total',
  'would',
  'yearly',
]);

/** How the question of a count ends: "How many people were …?" */
export const harmQuestions: ReadonlyMap<Harm, string> = new Map([
  ['damaged', 'How many buildings were damaged or destroyed?'],
  ['displaced', 'How many people fled or were brought to safety?'],
  ['injured', 'How many people were injured?'],
  ['killed', 'How many people were killed?'],
  ['missing', 'How many people are missing?'],
  ['shot', 'How many people were shot?'],
]);
