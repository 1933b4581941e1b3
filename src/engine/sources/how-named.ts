import type { NounPhrase } from '../reading/base-noun-phrases.ts';
import type { ProperName } from '../reading/proper-names.ts';
import { isRole, rolesBehind } from '../reading/roles-behind.ts';
import { nameIn } from '../reading/speaker-names.ts';
import type { WordClass } from '../reading/word-classes.ts';
import type { Wording } from '../reading/wording.ts';
import type { Naming } from './naming.ts';

/**
 * How a source phrase names its source.
 *
 * @param name the fullest form of the name in the article, where the source has one
 */
export function howNamed(wording: Wording, phrase: NounPhrase, name: string | undefined): Exclude<Naming, 'nothing'> {
  const { classes, text, tokens } = wording;
  const opening = classes[phrase.from];
  if (phrase.to - phrase.from === 1 && opening !== undefined && pronounClasses.has(opening)) return 'pronoun';
  if (name === undefined) return 'role';
  const own = nameIn(wording, phrase);
  const from = Math.min(phrase.from, own?.first ?? phrase.from);
  const to = Math.max(phrase.to, (own?.last ?? 0) + 1);
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  if (words.includes(name)) return own?.kind === 'person' && hasRole(wording, phrase, own) ? 'name-and-role' : 'name';
  return name.split(/\s+/u).some((word) => words.includes(word)) ? 'short-name' : 'role';
}

/** "the engineer Ann Reed", "Minister Maria Stone", "Ann Reed of the water board", "Ann Reed, the engineer," */
function hasRole(wording: Wording, { from, to, baseTo }: NounPhrase, own: ProperName): boolean {
  if (to > baseTo && own.last < baseTo) return true;
  const isBeside = wording.tokens.slice(Math.min(from, own.first), Math.max(to, own.last)).some(isRole);
  return isBeside || rolesBehind(wording, own).length > 0;
}

const pronounClasses: ReadonlySet<string> = new Set<WordClass>(['object-pronoun', 'relative', 'subject-pronoun']);
