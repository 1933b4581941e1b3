import { definiteDeterminers } from '../../lexicons/definite-determiners.ts';
import { haveForms } from '../../lexicons/have-forms.ts';
import { indefiniteDeterminers } from '../../lexicons/indefinite-determiners.ts';
import { outletWords } from '../../lexicons/outlets.ts';
import { phraseBreaks } from '../../lexicons/phrase-breaks.ts';
import { possessivePronouns } from '../../lexicons/possessive-pronouns.ts';
import { pronouns } from '../../lexicons/pronouns.ts';
import type { ProperNames } from '../../reading/proper-names.ts';
import type { Token } from '../../reading/tokens.ts';
import {
  accusedWords,
  allegingWords,
  beWords,
  claimContexts,
  claimMakers,
  claimNouns,
  clauseEnders,
  denials,
  type HearsayParticiple,
  hearsayAdverbs,
  hearsayParticiples,
  looseAdverbs,
  modalWords,
  paperNouns,
  paperVerbs,
  plainInfinitives,
} from './lexicon.ts';

/** What a rule of hearsay sees. */
export type HearsayRule =
  | 'accused-by-nobody'
  | 'alleged-by-nobody'
  | 'claim-without-claimant'
  | 'hearsay-adverb'
  | 'it-is-said'
  | 'outlet-has-learned'
  | 'passive-hearsay';

/** An expression by which a text passes something on without saying from whom. */
export type Hearsay = {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  readonly rule: HearsayRule;
  /** Whose name close by makes it no hearsay: that of an accuser, of an outlet, of an accuser anywhere before. */
  readonly unless: 'accuser' | 'outlet' | 'accuser-before' | 'attributed';
};

/** Finds the expressions of hearsay in an article, whoever may stand behind them. In order of the text. */
export function findHearsay(tokens: readonly Token[], names: ProperNames): Hearsay[] {
  const found: Hearsay[] = [];
  tokens.forEach(({ word }, at) => {
    if (!hearsayCues.has(word)) return;
    const unless = hearsayAdverbs.get(word);
    const participle = hearsayParticiples.get(word);
    if (unless !== undefined) found.push({ first: at, last: at, rule: 'hearsay-adverb', unless });
    else if (participle !== undefined) found.push(...participleAt(tokens, names, at, participle));
    else if (claimNouns.has(word)) found.push(...claimAt(tokens, names, at));
    else if (paperVerbs.has(word)) found.push(...outletAt(tokens, names, at));
    else if (accusedWords.has(word)) found.push(...accusedAt(tokens, at));
  });
  return found;
}

const hearsayCues = new Set([
  ...hearsayAdverbs.keys(),
  ...hearsayParticiples.keys(),
  ...claimNouns,
  ...paperVerbs,
  ...accusedWords,
]);

/** "amid claims that", "allegations that", with nobody who makes them. The noun is what is marked. */
function claimAt(tokens: readonly Token[], names: ProperNames, at: number): Hearsay[] {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word;
  if (next !== 'that' && !(next === 'of' && word.startsWith('rumo'))) return [];
  // "allegations that he denies" says nothing of what is alleged
  if (denials.has(tokens[at + 3]?.verb?.lemma ?? '')) return [];
  if (word === 'claims' && !claimContexts.has(tokens[at - 1]?.word ?? '')) return [];
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const token = tokens[before];
    // "Stone's claims", "the Stones' claims"
    if (token?.kind === 'quotation-mark' && tokens[before - 1]?.end === token.start) return [];
    if (token === undefined || token.kind !== 'word') break;
    if (names.at[before] !== undefined || possessivePronouns.has(token.word)) return [];
    if (token.word.endsWith("'s") || token.word.endsWith("'")) return [];
    if (claimMakers.has(token.verb?.lemma ?? token.word)) return [];
    if (phraseBreaks.has(token.word)) break;
  }
  return [{ first: at, last: at, rule: 'claim-without-claimant', unless: 'accuser' }];
}

/** "this newspaper understands", "The Daily Chronicle has learned" */
function outletAt(tokens: readonly Token[], names: ProperNames, at: number): Hearsay[] {
  const isPerfect = tokens[at - 1]?.word === 'has';
  if (!isPerfect && tokens[at]?.word !== 'understands') return [];
  const subject = isPerfect ? at - 2 : at - 1;
  const noun = tokens[subject]?.word ?? '';
  const name = names.at[subject];
  const link = tokens[at + 1]?.word === 'that' ? at + 1 : at;
  if (paperNouns.has(noun) && tokens[subject - 1]?.word === 'this') {
    return [{ first: subject - 1, last: link, rule: 'outlet-has-learned', unless: 'attributed' }];
  }
  if (name === undefined || !outletWords.has(noun)) return [];
  return [{ first: name.first, last: link, rule: 'outlet-has-learned', unless: 'attributed' }];
}

/** "has been accused" with nobody who accuses. */
function accusedAt(tokens: readonly Token[], at: number): Hearsay[] {
  const passive = passiveBefore(tokens, at);
  if (passive === undefined || tokens[passive.be]?.word === 'be' || tokens[passive.be]?.word === 'being') return [];
  if (hasAgent(tokens, at)) return [];
  return [{ first: passive.first, last: at, rule: 'accused-by-nobody', unless: 'accuser' }];
}

/** "is believed to", "it is claimed that", "a plan thought to", "the alleged fraud" */
function participleAt(
  tokens: readonly Token[],
  names: ProperNames,
  at: number,
  participle: HearsayParticiple,
): Hearsay[] {
  const passive = passiveBefore(tokens, at);
  if (passive === undefined) {
    return tokens[at + 1]?.word === 'to' ? reducedAt(tokens, names, at, participle) : allegedAt(tokens, names, at);
  }
  const subject = tokens[passive.first - 1]?.word ?? '';
  if (modalWords.has(subject) || subject === 'i' || subject === 'we') return [];
  const { unless } = participle;
  if (tokens[at + 1]?.word === 'to' && isInfinitive(tokens, names, at + 2)) {
    return [{ first: passive.first, last: at + 1, rule: 'passive-hearsay', unless }];
  }
  const it = tokens[passive.first]?.word === "it's" ? passive.first : subject === 'it' ? passive.first - 1 : -1;
  return it < 0 ? [] : afterItAt(tokens, it, at, participle);
}

/** "it is claimed that", "it is claimed the plan", "the plan, it is claimed, ..." */
function afterItAt(tokens: readonly Token[], it: number, at: number, participle: HearsayParticiple): Hearsay[] {
  const { unless, afterIt } = participle;
  const next = tokens[at + 1]?.word ?? '';
  if (afterIt === 'never' || hasAgent(tokens, at)) return [];
  if (next === 'that') return [{ first: it, last: at + 1, rule: 'it-is-said', unless }];
  // "only five were on duty, it is understood."
  const isAside = tokens[it - 1]?.word === ',' && tokens[at + 1]?.kind === 'punctuation';
  const isClause = isAside || next === ',' || (afterIt === 'any' && next !== '' && !clauseEnders.has(next));
  return isClause ? [{ first: it, last: at, rule: 'it-is-said', unless }] : [];
}

/** "a man believed to have fled": the passive without its verb. */
function reducedAt(
  tokens: readonly Token[],
  names: ProperNames,
  at: number,
  { unless, isClearAlone }: HearsayParticiple,
): Hearsay[] {
  const [before, infinitive] = [tokens[at - 1], tokens[at + 2]?.word ?? ''];
  if (!isInfinitive(tokens, names, at + 2) || (before !== undefined && haveForms.has(before.word))) return [];
  if (before !== undefined && pronouns.has(before.word)) return [];
  // "in what engineers believed to be a fault"
  if (tokens.slice(Math.max(0, at - 6), at).some(({ word }) => word === 'what')) return [];
  if (!isClearAlone && (!plainInfinitives.has(infinitive) || before?.kind !== 'punctuation')) return [];
  return [{ first: at, last: at + 1, rule: 'passive-hearsay', unless }];
}

/** The adjective: "the alleged fraud". */
function allegedAt(tokens: readonly Token[], names: ProperNames, at: number): Hearsay[] {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]];
  if (!allegingWords.has(tokens[at]?.word ?? '')) return [];
  const opensNoun = definiteDeterminers.has(before) || indefiniteDeterminers.has(before) || phraseBreaks.has(before);
  if (!opensNoun || after === undefined || after.kind !== 'word' || names.at[at + 1] !== undefined) return [];
  if (definiteDeterminers.has(after.word) || indefiniteDeterminers.has(after.word) || after.word === 'that') return [];
  return [{ first: at, last: at, rule: 'alleged-by-nobody', unless: 'accuser-before' }];
}

/** The forms of "be" and "have" that make a participle passive, adverbs skipped. */
function passiveBefore(tokens: readonly Token[], at: number): { first: number; be: number } | undefined {
  let be = at - 1;
  while (be > at - 4 && isBetween(tokens[be])) be--;
  if (!beWords.has(tokens[be]?.word ?? '')) return undefined;
  let first = be;
  for (let at = be - 1; at > be - 5 && (isAuxiliary(tokens[at]) || isBetween(tokens[at])); at--) {
    if (isAuxiliary(tokens[at])) first = at;
  }
  return { first, be };
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (token.word.endsWith('ly') || looseAdverbs.has(token.word));
}

function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && (beWords.has(token.word) || haveForms.has(token.word));
}

/** Somebody is said to do it: "accused by a former aide of lying"; not "sold, it is claimed, by the council". */
function hasAgent(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word === ',') return false;
  for (let index = at + 1; index < at + 40; index++) {
    const token = tokens[index];
    if (token === undefined || token.word === '.' || token.word === ';') return false;
    const next = tokens[index + 1];
    if (token.word === 'by' && next?.kind === 'word' && !next.word.endsWith('ing')) return true;
  }
  return false;
}

/** What stands after "to" is a verb, not somebody that something is said or reported to. */
function isInfinitive(tokens: readonly Token[], names: ProperNames, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || names.at[at] !== undefined) return false;
  const { word } = token;
  return !definiteDeterminers.has(word) && !indefiniteDeterminers.has(word) && !pronouns.has(word);
}
