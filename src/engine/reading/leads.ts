import type { NounPhrase } from './base-noun-phrases.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { bareWord } from './nouns.ts';
import type { Reporting } from './reporting.ts';
import { mainSubject } from './subjects.ts';
import { findVerbGroups, type TokenRange } from './verb-groups.ts';
import type { Wording } from './wording.ts';

/**
 * Quoted words that no reporting verb governs and that something else ascribes: a colon ("The mayor was blunt: “…”"), a
 * name before or after them ("Maria Stone, “…”", "“…” — Maria Stone").
 *
 * @param known what the verbs of the sentence report
 */
export function findLeads(wording: Wording, sentence: TokenRange, known: readonly Reporting[]): Reporting[] {
  const { stretchAt, stretchEnds, classes, tokens, blockAt } = wording;
  const found: Reporting[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (stretchAt[at] === -1) continue;
    const range = { from: at, to: stretchEnds[at] ?? sentence.to };
    if (!isReported(range)) {
      const lead = leadBefore(range) ?? nameAfter(range);
      if (lead !== null) found.push(lead);
    }
    at = range.to - 1;
  }
  const further = found.length > 0 ? null : (leadIntoNext() ?? (known.length === 0 ? readHeadline() : null));
  return further === null ? found : [...found, further];

  /** "The firm describes itself as follows:" and the quoted words in the next paragraph */
  function leadIntoNext(): Reporting | null {
    const last = sentence.to - 1;
    if (tokens[last]?.word !== ':' || stretchAt[last] !== -1 || (stretchAt[sentence.to] ?? -1) === -1) return null;
    if (known.some(({ isSpeech, source }) => isSpeech && source !== null && classes[source.head] !== 'relative'))
      return null;
    const range = { from: sentence.from, to: last };
    const subject = mainSubject(wording, findVerbGroups(wording, range), range);
    return subject === null ? null : { ...lead('colon', subject, range), content: [] };
  }

  function isReported({ from }: TokenRange): boolean {
    return known.some(({ content }) => content.some((range) => range.from <= from && from < range.to));
  }

  function leadBefore(range: TokenRange): Reporting | null {
    const before = range.from - 1;
    if (before < sentence.from || (classes[before] !== 'colon' && classes[before] !== 'comma')) return null;
    const opening = nounPhraseStartingAt(wording, sentence.from, before);
    const isWhole = opening !== null && opening.to === before;
    if (isWhole && isNamed(opening)) return lead('name-before', opening, range);
    if (tokens[before]?.word !== ':' && !isOwnSentence(range)) return null;
    const groups = findVerbGroups(wording, { from: sentence.from, to: before });
    const subject = mainSubject(wording, groups, { from: sentence.from, to: before }) ?? (isWhole ? opening : null);
    return subject === null ? null : lead('colon', subject, range);
  }

  /** "Stone issued a statement, “We are full.”": five words and more that begin and end like a sentence. */
  function isOwnSentence({ from, to }: TokenRange): boolean {
    const first = tokens.slice(from, from + 3).find(({ kind }) => kind === 'word');
    return first?.isCapital === true && to - from > 6 && (to >= sentence.to || classes[to] === 'stop');
  }

  function nameAfter(range: TokenRange): Reporting | null {
    let at = range.to;
    while (classes[at] === 'stop' || classes[at] === 'comma') at++;
    if (classes[at] !== 'dash' || (blockAt[at] ?? 0) > (blockAt[range.from] ?? 0) + 1) return null;
    while (classes[at] === 'dash') at++;
    if (classes[at] !== 'name' || stretchAt[at] !== -1) return null;
    const name = nounPhraseStartingAt(wording, at, at + 12);
    if (name === null || !isNamed(name)) return null;
    const next = classes[name.to];
    const ends =
      next === undefined || next === 'stop' || next === 'comma' || next === 'mark' || blockAt[name.to] !== blockAt[at];
    return ends ? lead('name-after', name, range) : null;
  }

  /** "Stone: bridge will not last" */
  function readHeadline(): Reporting | null {
    const opening = nounPhraseStartingAt(wording, sentence.from, sentence.to);
    if (opening === null || tokens[opening.to]?.word !== ':' || opening.to + 2 >= sentence.to) return null;
    if (!isMetAgain(opening)) return null;
    const isBlock =
      blockAt[sentence.from - 1] !== blockAt[sentence.from] && blockAt[sentence.to] !== blockAt[sentence.from];
    if (!isBlock || sentence.to - sentence.from > longestHeadlineInTokens) return null;
    const source = { ...opening, to: opening.baseTo };
    return lead('headline', source, { from: opening.to + 1, to: sentence.to });
  }

  /** A name, and nothing else, of which the lines below tell: not "Analysis: …" or "Big win for Stone: …". */
  function isMetAgain({ from, baseTo }: NounPhrase): boolean {
    for (let at = from; at < baseTo; at++) if (classes[at] !== 'name') return false;
    const last = bareWord(tokens[baseTo - 1]?.word ?? '');
    const end = Math.min(tokens.length, sentence.to + nearHeadline);
    for (let at = sentence.to; at < end; at++)
      if (classes[at] === 'name' && bareWord(tokens[at]?.word ?? '') === last) return true;
    return false;
  }

  function isNamed({ from, to }: NounPhrase): boolean {
    for (let at = from; at < to; at++) if (classes[at] === 'name') return true;
    return false;
  }

  function lead(rule: string, source: NounPhrase, content: TokenRange): Reporting {
    return { rule, cue: null, lemma: '', source, content: [content], isSpeech: true };
  }
}

const longestHeadlineInTokens = 30;
/** Tokens below a headline that tell who speaks in it. */
const nearHeadline = 150;
