import type { Passage } from '../passage.ts';
import { holderOfPlace } from '../values/places.ts';
import { ageBeside } from './age-beside.ts';
import type { Name } from './find-names.ts';
import { findNearWords, isSlip } from './near-words.ts';

/** Two spellings of one name, as keys of its bearer and as the words that differ. */
export type SpellingPair = { readonly keys: readonly [string, string]; readonly words: readonly [string, string] };

/** One way to write a name, with the articles that do and the ages that stand beside it. */
type Form = { readonly key: string; readonly articles: Set<number>; readonly ages: Set<number> };

/** A surname alone is told from another word by its length. */
const shortestSurname = 5;
/** In a text that does not write the full name, it must be longer, and of the same event. */
const shortestStraySurname = 7;

/**
 * The names of a story that are a slip of the pen apart. Two forms that stand in one article are two people, unless the
 * same age stands beside both. Linear in the number of names.
 *
 * @param keyOf key of the bearer of a name of two parts or more
 * @param eventOf event of each article
 */
export function findSpellings(
  passages: readonly Passage[],
  lowerCaseWords: ReadonlySet<string>,
  keyOf: (name: Name) => string,
  eventOf: readonly string[],
): SpellingPair[] {
  /** "* lind" -> "anna" -> where it is written so. */
  const formsByFrame = new Map<string, Map<string, Form>>();
  const isAlone = eventOf.length < 2;
  for (const passage of passages) {
    for (const name of passage.names) {
      const age = ageBeside(passage, name);
      if (isAlone && age === undefined) continue;
      for (const [frame, word] of framesOf(name)) {
        const forms = formsByFrame.get(frame) ?? new Map<string, Form>();
        const form = forms.get(word) ?? { key: keyOf(name), articles: new Set<number>(), ages: new Set<number>() };
        form.articles.add(passage.article);
        if (age !== undefined) form.ages.add(age);
        forms.set(word, form);
        formsByFrame.set(frame, forms);
      }
    }
  }
  const pairs: SpellingPair[] = [];
  for (const forms of formsByFrame.values()) {
    if (forms.size < 2) continue;
    const words = [...forms.keys()].filter((word) => !lowerCaseWords.has(word)).sort();
    for (const [a, b] of findNearWords(words)) {
      const [formOfA, formOfB] = [forms.get(a), forms.get(b)];
      if (formOfA && formOfB && isSameBearer(formOfA, formOfB))
        pairs.push({ keys: [formOfA.key, formOfB.key], words: [a, b] });
    }
  }
  return isAlone ? pairs : [...pairs, ...findSurnames(passages, lowerCaseWords, keyOf, eventOf)];
}

/** A name with one of its parts left open, and that part. */
function* framesOf({ parts }: Name): Generator<[string, string]> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return;
  yield [`* ${last}`, first];
  yield [`${first} *`, last];
  if (parts.length === 3) yield [`${first} * ${last}`, parts[1] ?? ''];
}

function isSameBearer(a: Form, b: Form): boolean {
  return a.articles.isDisjointFrom(b.articles) || !a.ages.isDisjointFrom(b.ages);
}

/**
 * Surnames that stand alone and are a slip away from the surname of a full name, which nobody else in the story bears and
 * which another text writes.
 */
function findSurnames(
  passages: readonly Passage[],
  lowerCaseWords: ReadonlySet<string>,
  keyOf: (name: Name) => string,
  eventOf: readonly string[],
): SpellingPair[] {
  const bearersByPart = new Map<string, Bearer>();
  const articlesAlone = new Map<string, Set<number>>();
  const inFullNames = new Set<string>();
  for (const { names, article } of passages) {
    for (const name of names) {
      const [first = '', ...others] = name.parts;
      if (others.length === 0) articlesAlone.set(first, (articlesAlone.get(first) ?? new Set()).add(article));
      else inFullNames.add(first);
      for (const part of others) {
        const bearer = bearersByPart.get(part) ?? { keys: new Set(), articles: new Set() };
        bearer.keys.add(keyOf(name));
        bearer.articles.add(article);
        bearersByPart.set(part, bearer);
      }
    }
  }
  const known = [...bearersByPart.keys()].filter((word) => word.length >= shortestSurname);
  const unknown = [...articlesAlone.keys()].filter(
    (word) =>
      word.length >= shortestSurname && !inFullNames.has(word) && !bearersByPart.has(word) && !lowerCaseWords.has(word),
  );
  return findNearWords([...known, ...unknown].sort()).flatMap(([a, b]) => {
    const [part, other] = bearersByPart.has(a) ? [a, b] : [b, a];
    const bearer = bearersByPart.get(part);
    const [key] = bearer?.keys ?? [];
    const isOfOne = bearer?.keys.size === 1 && !bearersByPart.has(other) && isSlip(part, other, 1);
    const isMeant = bearer && isSurnameOf(bearer, part, other, articlesAlone.get(other) ?? new Set(), eventOf);
    return isOfOne && isMeant && key !== undefined
      ? [{ keys: [key, other] as const, words: [part, other] as const }]
      : [];
  });
}

/** Whether a word that stands alone is meant for a surname: its text writes the full name, or one of the same event does. */
function isSurnameOf(
  bearer: Bearer,
  part: string,
  word: string,
  alone: ReadonlySet<number>,
  eventOf: readonly string[],
): boolean {
  if (bearer.articles.isSubsetOf(alone)) return false;
  if ([...alone].every((article) => bearer.articles.has(article))) return true;
  const events = new Set([...bearer.articles].map((article) => eventOf[article]));
  if (holderOfPlace.has(word)) return false;
  const isLong = word.length >= shortestStraySurname && word[0] === part[0];
  return isLong && [...alone].every((article) => events.has(eventOf[article]));
}

/** Who bears a surname, and the articles that write it in full. */
type Bearer = { readonly keys: Set<string>; readonly articles: Set<number> };
