import { nounOpeners } from '../lexicons/noun-openers.ts';
import { reportingNouns } from '../lexicons/reporting-nouns.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';
import { holdsNoun } from './holds-noun.ts';
import { isBeforeNoun, type StretchView } from './stretch-view.ts';
import type { Token } from './tokens.ts';

/** A few words, and nothing around them reports anything: they are the writer's own, held at a distance. */
export function isBareFragment(view: StretchView): boolean {
  const { words, before, after } = view;
  if (words.length > 3 || before[0]?.word === 'as' || holdsNoun(reportingNouns, after[0]?.word ?? '')) return false;
  const at = before.findIndex((_, index) => reports(before, index));
  if (at < 0) return true;
  // "the “law and order” issue": a word before a noun stands for itself, unless what reports is close.
  return isBeforeNoun(view) && at > 3 && !holdsNoun(reportingNouns, before[at]?.word ?? '');
}

/** Whether a word before the stretch says that something is said: a verb or a noun. */
function reports(before: readonly Token[], index: number): boolean {
  const [token, previous] = [before[index], before[index + 1]];
  if (token === undefined || token.kind !== 'word') return false;
  if (holdsNoun(reportingNouns, token.word) || token.word === 'according') return true;
  const { verb } = token;
  if (verb === undefined || !reportingVerbs.has(verb.lemma)) return false;
  if (verb.form !== 'plain' && verb.form !== 'third') return true;
  // "his call", "State", "the debates" and "fell back" report nothing.
  const word = previous?.word ?? '';
  return !token.isCapital && !/(?:'s|s')$/u.test(word) && !nounOpeners.has(word) && previous?.verb === undefined;
}
