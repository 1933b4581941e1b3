// Words of unnamed sources that no other kind of annotation needs, in lists. Our own.
import { beForms } from '../../lexicons/be-forms.ts';

/** Participles that say that somebody is held to have done wrong. Our own list. */
export const accusedWords: ReadonlySet<string> = new Set(['accused']);

/** Nouns for what an accuser says. */
export const accusingNouns: ReadonlySet<string> = new Set([
  'accusation',
  'allegation',
  'assertion',
  'charge',
  'claim',
  'complaint',
  'lawsuit',
  'suit',
]);

/** Plain forms of verbs whose subject accuses or claims. */
export const accusingVerbs: ReadonlySet<string> = new Set([
  'accuse',
  'allege',
  'assert',
  'charge',
  'claim',
  'contend',
  'sue',
]);

/** Adjectives that stand before a deed that somebody is said to have done. */
export const allegingWords: ReadonlySet<string> = new Set(['alleged']);

/** Words and marks after "it is said" that show that nothing is passed on. */
export const clauseEnders: ReadonlySet<string> = new Set([
  '!',
  '.',
  ':',
  ';',
  '?',
  'and',
  'as',
  'at',
  'but',
  'by',
  'from',
  'in',
  'on',
  'or',
  'to',
  'with',
]);

/** Verbs that, after "to", say how something is or was. */
export const plainInfinitives: ReadonlySet<string> = new Set(['be', 'have']);

/** Forms of "be" that carry a passive. */
export const beWords: ReadonlySet<string> = new Set([...beForms, "it's", "that's", "who's"]);

/** Plain forms of verbs that, with people or a number behind them, tell whom somebody called or asked. */
export const callingVerbs: ReadonlySet<string> = new Set(['call', 'question']);

/** Plain forms of verbs for what is shouted in chorus; nobody is a source by it. */
export const chantVerbs: ReadonlySet<string> = new Set(['boo', 'chant', 'cheer', 'jeer', 'sing']);

/** Forms of verbs by which an outlet passes on what its own source said. */
export const citingVerbs: ReadonlySet<string> = new Set(['cited', 'cites', 'citing', 'quoted', 'quotes', 'quoting']);

/** Plain forms of verbs whose subject makes the claim that follows, and forms of those that no list of verbs holds. */
export const claimMakers: ReadonlySet<string> = new Set([
  'advance',
  'aired',
  'airing',
  'echo',
  'fuel',
  'had',
  'have',
  'leveled',
  'levelled',
  'make',
  'press',
  'push',
  'raise',
  'renew',
  'repeat',
  'spread',
  'voice',
]);

/** Nouns for what is claimed; before "that" they need somebody who claims it. */
export const claimNouns: ReadonlySet<string> = new Set([
  'accusations',
  'allegations',
  'claims',
  'rumor',
  'rumors',
  'rumour',
  'rumours',
  'suggestions',
]);

/** Words after which "claims" is a noun. */
export const claimContexts: ReadonlySet<string> = new Set([
  'about',
  'against',
  'amid',
  'among',
  'any',
  'are',
  'at',
  'been',
  'between',
  'by',
  'denied',
  'denies',
  'deny',
  'denying',
  'despite',
  'dismiss',
  'dismissed',
  'dismisses',
  'dismissing',
  'false',
  'following',
  'for',
  'from',
  'in',
  'into',
  'investigating',
  'over',
  'recent',
  'refute',
  'refuted',
  'refutes',
  'reject',
  'rejected',
  'rejecting',
  'rejects',
  'since',
  'some',
  'such',
  'than',
  'the',
  'these',
  'those',
  'to',
  'unproven',
  'unsubstantiated',
  'unverified',
  'were',
  'with',
]);

/** Nouns that, after "the" or "this", go back to any person described just before. */
export const generalNouns: ReadonlySet<string> = new Set(['person', 'source', 'witness']);

/** Pronouns that go back to several people. */
export const groupPronouns: ReadonlySet<string> = new Set(['they']);

/** Pronouns that go back to one person. */
export const personPronouns: ReadonlySet<string> = new Set(['he', 'she']);

/** Adverbs without -ly that may stand inside a passive. */
export const looseAdverbs: ReadonlySet<string> = new Set([
  'also',
  'even',
  'long',
  'not',
  'now',
  'often',
  'once',
  'since',
  'still',
  'then',
]);

/** Words that make a passive a possibility: "could be said to". */
export const modalWords: ReadonlySet<string> = new Set([
  'can',
  "can't",
  'cannot',
  'could',
  "couldn't",
  'may',
  'might',
  'must',
  'should',
  'to',
  'will',
  'would',
]);

/** Nouns by which a text calls the outlet that it appears in. */
export const paperNouns: ReadonlySet<string> = new Set([
  'magazine',
  'newspaper',
  'outlet',
  'paper',
  'program',
  'programme',
  'publication',
  'reporter',
  'site',
  'website',
]);

/** Verbs by which an outlet passes on what it was told. */
export const paperVerbs: ReadonlySet<string> = new Set(['learned', 'learnt', 'understands']);

/** Verbs that tell what people do, want, ask or feel, and not what they say is so: with them people are no source. */
export const actVerbs: ReadonlySet<string> = new Set([
  'accept',
  'address',
  'answer',
  'apologise',
  'apologize',
  'applaud',
  'ask',
  'assail',
  'attack',
  'back',
  'bark',
  'beg',
  'bellow',
  'celebrate',
  'challenge',
  'chant',
  'compare',
  'congratulate',
  'consider',
  'continue',
  'credit',
  'cry',
  'debate',
  'decide',
  'declare',
  'decline',
  'deem',
  'defend',
  'defy',
  'disavow',
  'discuss',
  'embrace',
  'encourage',
  'endorse',
  'enquire',
  'espouse',
  'favor',
  'favour',
  'forget',
  'guarantee',
  'hail',
  'hear',
  'hope',
  'identify',
  'imagine',
  'implore',
  'inquire',
  'instruct',
  'interpret',
  'invoke',
  'judge',
  'know',
  'laud',
  'learn',
  'list',
  'marvel',
  'mock',
  'mourn',
  'name',
  'notice',
  'offer',
  'oppose',
  'order',
  'paint',
  'persuade',
  'plan',
  'plead',
  'pledge',
  'ponder',
  'praise',
  'prefer',
  'press',
  'promise',
  'pronounce',
  'propose',
  'provoke',
  'quote',
  'reaffirm',
  'realise',
  'realize',
  'recite',
  'recognise',
  'recognize',
  'reflect',
  'refuse',
  'regard',
  'register',
  'reject',
  'remember',
  'request',
  'resolve',
  'retweet',
  'roar',
  'rule',
  'savage',
  'scream',
  'second',
  'see',
  'sense',
  'shout',
  'shriek',
  'single',
  'snap',
  'sob',
  'support',
  'swear',
  'talk',
  'taunt',
  'tease',
  'thank',
  'threaten',
  'understand',
  'unveil',
  'view',
  'volunteer',
  'vow',
  'want',
  'welcome',
  'wish',
  'witness',
  'wonder',
  'yell',
]);

/** Nouns for a worry that people voice or raise. */
export const concernNouns: ReadonlySet<string> = new Set([
  'alarm',
  'anger',
  'anxiety',
  'concern',
  'dismay',
  'doubt',
  'fear',
  'frustration',
  'misgivings',
  'objections',
  'outrage',
  'questions',
  'reservations',
  'scepticism',
  'skepticism',
  'suspicions',
  'unease',
  'worries',
  'worry',
]);

/** Plain forms of verbs by which people bring such a worry up. */
export const concernVerbs: ReadonlySet<string> = new Set(['express', 'raise', 'share', 'sound', 'voice']);

/** Words of court cases, where it is known who brings the charge. */
export const courtWords: ReadonlySet<string> = new Set([
  'acquitted',
  'arraigned',
  'convicted',
  'court',
  'defendant',
  'defendants',
  'indicted',
  'indictment',
  'jailed',
  'jury',
  'lawsuit',
  'plaintiffs',
  'prosecution',
  'prosecutor',
  'prosecutors',
  'sentenced',
  'sued',
  'trial',
  'tribunal',
]);

/** Plain forms of verbs by which the accused answer. */
export const denials: ReadonlySet<string> = new Set(['deny', 'dispute', 'reject']);

/** Plain forms of verbs that, before "for", ask for something in public. */
export const demandVerbs: ReadonlySet<string> = new Set([
  'appeal',
  'argue',
  'call',
  'campaign',
  'lobby',
  'press',
  'push',
]);

/** Plain forms of verbs by which a document or a figure is used as a source. */
export const documentVerbs: ReadonlySet<string> = new Set([
  'allege',
  'argue',
  'assert',
  'cite',
  'claim',
  'conclude',
  'confirm',
  'contend',
  'contradict',
  'demonstrate',
  'describe',
  'detail',
  'disclose',
  'emerge',
  'estimate',
  'expose',
  'find',
  'forecast',
  'highlight',
  'hint',
  'illustrate',
  'imply',
  'indicate',
  'note',
  'outline',
  'point',
  'portray',
  'predict',
  'project',
  'prove',
  'reveal',
  'say',
  'show',
  'signal',
  'specify',
  'state',
  'suggest',
  'surface',
  'tell',
  'underline',
  'underscore',
  'warn',
]);

/** Plain forms of verbs for an answer; with a "not" they tell that somebody was silent. */
export const replyVerbs: ReadonlySet<string> = new Set(['answer', 'comment', 'reply', 'respond', 'return']);

/** Words that pick one out of several. */
export const singlingWords: ReadonlySet<string> = new Set(['another', 'one']);

/** Verbs whose object is troubled by something: "what worries officials". */
export const worryVerbs: ReadonlySet<string> = new Set([
  'alarms',
  'angers',
  'annoys',
  'bothers',
  'concerns',
  'disturbs',
  'frightens',
  'frustrates',
  'scares',
  'surprises',
  'troubles',
  'upsets',
  'worries',
]);

/** Adverbs that pass something on without saying from whom, and whose name close by makes them none. */
export const hearsayAdverbs: ReadonlyMap<string, 'accuser' | 'outlet'> = new Map([
  ['allegedly', 'accuser'],
  ['purportedly', 'accuser'],
  ['reportedly', 'outlet'],
]);

/** How a participle passes on a belief or a saying without its holder. */
export type HearsayParticiple = {
  /** Whose name close by makes it no hearsay. */
  readonly unless: 'accuser' | 'outlet' | 'attributed';
  /** Whether it says so without "is": "a man believed to have fled". */
  readonly isClearAlone: boolean;
  /** After "it is": with any clause, only before "that", or never. */
  readonly afterIt: 'any' | 'that' | 'never';
};

/** Participles of hearsay. Estimates, predictions and plain judgements ("considered") are left out by the codebook. */
export const hearsayParticiples: ReadonlyMap<string, HearsayParticiple> = new Map([
  ['alleged', { unless: 'accuser', isClearAlone: false, afterIt: 'any' }],
  ['believed', { unless: 'attributed', isClearAlone: true, afterIt: 'any' }],
  ['claimed', { unless: 'attributed', isClearAlone: false, afterIt: 'any' }],
  ['reported', { unless: 'outlet', isClearAlone: false, afterIt: 'any' }],
  ['reputed', { unless: 'attributed', isClearAlone: false, afterIt: 'any' }],
  ['rumored', { unless: 'attributed', isClearAlone: true, afterIt: 'any' }],
  ['rumoured', { unless: 'attributed', isClearAlone: true, afterIt: 'any' }],
  ['said', { unless: 'attributed', isClearAlone: false, afterIt: 'any' }],
  ['suspected', { unless: 'attributed', isClearAlone: false, afterIt: 'never' }],
  ['thought', { unless: 'attributed', isClearAlone: true, afterIt: 'that' }],
  ['understood', { unless: 'attributed', isClearAlone: false, afterIt: 'any' }],
]);

/** What somebody wishes for rather than says, as the first word after a verb such as "express". */
export const wishNouns: ReadonlySet<string> = new Set(['desire', 'interest', 'readiness', 'willingness', 'wish']);

/** Plain forms of verbs by which somebody comes upon a thing, where no clause follows. */
export const perceptionVerbs: ReadonlySet<string> = new Set(['find', 'see']);

/** Plain forms of verbs by which something is asked of the public. */
export const seekingVerbs: ReadonlySet<string> = new Set(['appeal', 'ask', 'call', 'urge']);

/** Words for what the public is asked for: "anyone with information", "witnesses". */
export const soughtWords: ReadonlySet<string> = new Set(['anybody', 'anyone', 'footage', 'information', 'witnesses']);
