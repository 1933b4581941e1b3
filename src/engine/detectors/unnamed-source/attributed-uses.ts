import type { Attribution, Span } from '../../annotation.ts';
import { evidenceNouns } from '../../lexicons/evidence-nouns.ts';
import { labellingVerbs } from '../../lexicons/labelling-verbs.ts';
import { negations } from '../../lexicons/negations.ts';
import { pronouns } from '../../lexicons/pronouns.ts';
import { reportingVerbs } from '../../lexicons/reporting-verbs.ts';
import { withholdingsIn } from '../../reading/anonymity.ts';
import type { Reading } from '../../reading/reading.ts';
import { classifySource, type Source } from '../../reading/sources.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import type { VerbForm } from '../../reading/verb-forms.ts';
import { isDeed } from './is-deed.ts';
import { actVerbs, chantVerbs, documentVerbs, modalWords, replyVerbs, wishNouns } from './lexicon.ts';
import { isInsideSpan, mergeSpans } from './merged-spans.ts';
import type { SourceUse } from './source-use.ts';

/** The unnamed sources of an article's attributions, where the source says, fears or knows something. */
export function attributedUses(reading: Reading): SourceUse[] {
  const quoted = mergeSpans(reading.quotations.filter(({ isQuotation }) => isQuotation).flatMap(({ parts }) => parts));
  const chants = startsOf(reading, 'chant-or-inscription');
  const labels = startsOf(reading, 'label');
  return reading.attributions.flatMap((attribution) => {
    if (attribution.quoted.some(({ start }) => chants.has(start))) return [];
    // "The man was called “the fixer” by friends"
    if (attribution.content.some(({ start }) => labels.has(start))) return [];
    const span = sourceSpan(attribution);
    if (span === null || attribution.isUnnamed === false || isInsideSpan(quoted, span)) return [];
    const known = classifySource(reading.sources, span);
    const source =
      known?.isNamed === null && isKeptUnnamed(reading, known, span) ? { ...known, isNamed: false } : known;
    if (source === null || source.isNamed !== false || isImagined(reading, attribution)) return [];
    if (isNaming(reading, attribution)) return [];
    const verbs = verbsOf(reading, attribution);
    if (source.kind === 'document' && !isEvidence(source, verbs)) return [];
    const isNoStatement =
      isAct(attribution, verbs) ||
      isDeed(reading, attribution, verbs) ||
      isWish(reading, attribution) ||
      isSilence(reading, attribution, verbs);
    if (source.kind !== 'document' && isNoStatement) return [];
    return [{ span, source, rule: 'unnamed-source-says' }];
  });
}

/** Where the stretches in quotation marks begin on which a rule has decided. */
function startsOf({ quotations }: Reading, name: string): ReadonlySet<number> {
  return new Set(quotations.flatMap(({ rule, parts }) => (rule === name ? parts.map(({ start }) => start) : [])));
}

/** From the first to the last piece of the source. Null where the attribution has none. */
export function sourceSpan({ source }: Attribution): Span | null {
  const [first, last] = [source[0], source.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** "critics may say", "will critics say", "as anybody would tell you": nobody has said it. */
function isImagined({ tokens }: Reading, { cue, source }: Attribution): boolean {
  if (cue.length === 0) return true;
  const before = tokens[tokensIn(tokens, source[0] ?? cue[0] ?? { start: 0, end: 0 }).from - 1];
  if (before !== undefined && before.word !== 'to' && modalWords.has(before.word)) return true;
  return cue.some((span) => {
    const { from, to } = tokensIn(tokens, span);
    return tokens.slice(Math.max(0, from - 2), to).some(({ word }) => modalWords.has(word) && word !== 'to');
  });
}

/** "The owner, identified only as a dealer from Padua, said": the sentence says that the name is withheld. */
function isKeptUnnamed({ tokens, wording, withholdings }: Reading, { kind }: Source, span: Span): boolean {
  const { to } = tokensIn(tokens, span);
  const end = wording.sentenceStarts[(wording.sentenceAt[to - 1] ?? 0) + 1] ?? to;
  return kind === 'person' && withholdingsIn(withholdings, to, end).length > 0;
}

export function verbsOf({ tokens }: Reading, { cue }: Attribution): VerbForm[] {
  return cue.flatMap((span) => {
    const { from, to } = tokensIn(tokens, span);
    return tokens.slice(from, to).flatMap(({ verb }) => verb ?? []);
  });
}

/**
 * Whether every verb of the cue tells of an act or a wish: "voters want", "firms left, fearing". Whoever is quoted word for
 * word is a source by any verb but those of a chorus.
 */
function isAct({ type }: Attribution, verbs: readonly VerbForm[]): boolean {
  if (type !== 'indirect') return verbs.some(({ lemma }) => chantVerbs.has(lemma));
  const isThought = verbs.length === 1 && verbs[0]?.form === 'ing' && !isSpeech(verbs[0].lemma);
  return verbs.length > 0 && (isThought || verbs.every(({ lemma }) => actVerbs.has(lemma)));
}

/** "the “pie belt”, as traders call it": they tell what it is called, and nothing of it. */
function isNaming({ tokens }: Reading, { cue, source }: Attribution): boolean {
  const [name, verb] = [source[0], cue.at(-1)];
  if (name === undefined || verb === undefined) return false;
  const { to } = tokensIn(tokens, verb);
  const isLabel = labellingVerbs.has(tokens[to - 1]?.verb?.lemma ?? '') && pronouns.has(tokens[to]?.word ?? '');
  return isLabel && tokens[tokensIn(tokens, name).from - 1]?.word === 'as';
}

/** "a buyer has expressed interest in the site" */
function isWish({ tokens }: Reading, { content, type }: Attribution): boolean {
  const [first] = content;
  return type === 'indirect' && first !== undefined && wishNouns.has(tokens[tokensIn(tokens, first).from]?.word ?? '');
}

/** "did not respond to a request", "has not commented" */
function isSilence({ tokens }: Reading, { cue }: Attribution, verbs: readonly VerbForm[]): boolean {
  const isDenied = cue.some((span) => {
    const { from, to } = tokensIn(tokens, span);
    return tokens.slice(from, to).some(({ word }) => negations.has(word));
  });
  return isDenied && verbs.some(({ lemma }) => replyVerbs.has(lemma));
}

export function isSpeech(lemma: string): boolean {
  return reportingVerbs.get(lemma)?.split(' ').includes('say') === true;
}

/** Whether a document is used for what it says: "one memo suggests", "according to emails", not "a film called". */
function isEvidence({ head }: Source, verbs: readonly VerbForm[]): boolean {
  if (!evidenceNouns.has(head.noun?.singular ?? '')) return false;
  const finite = verbs.filter(({ form }) => form !== 'ing');
  return verbs.length === 0 || finite.some(({ lemma }) => documentVerbs.has(lemma) || isSpeech(lemma));
}
