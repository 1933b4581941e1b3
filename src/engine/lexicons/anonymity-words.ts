// Words by which a text says that somebody is not named, and why. Our own lists.
export const anonymityWords: ReadonlySet<string> = new Set(['anonymity', 'anonymous', 'anonymously']);

/** Words that, denied, give a duty of silence as the reason: "not authorised to speak". */
export const authorisedWords: ReadonlySet<string> = new Set(['allowed', 'authorised', 'authorized', 'permitted']);

/** Words before "my name" that tell of passing it on. */
export const disclosingWords: ReadonlySet<string> = new Set([
  'disclose',
  'give',
  'giving',
  'print',
  'publish',
  'reveal',
  'revealing',
  'use',
  'using',
]);

/** Forms of "be" in what is asked for: "not to be named", "that her name is not used". */
export const namedForms: ReadonlySet<string> = new Set(['be', 'being', 'is']);

/** Participles for being called by one's name. */
export const namingWords: ReadonlySet<string> = new Set(['identified', 'named', 'quoted']);

/** Words of which one has what a person is called. */
export const ownNameWords: ReadonlySet<string> = new Set(['identity', 'name', 'names']);

/** Pairs of words that open the reason for something. */
export const reasonPhrases: ReadonlySet<string> = new Set([
  'as he',
  'as she',
  'as they',
  'due to',
  'fear of',
  'for fear',
  'in order',
  'out of',
  'owing to',
  'to avoid',
  'to describe',
  'to discuss',
  'to offer',
  'to prevent',
  'to protect',
  'to reveal',
  'to share',
  'to speak',
  'to talk',
]);

/** Words that open the reason for something. */
export const reasonWords: ReadonlySet<string> = new Set(['because', 'citing', 'fearing', 'given', 'since']);
