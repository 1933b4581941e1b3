import { describe, expect, it } from 'vitest';
import type { Article } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import { judgeStretch } from './quotation-or-not.ts';
import { findTitles } from './quotation-or-not-titles.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The rule that decides on each outermost stretch of a text, in order; a minus stands before those that reject. */
function rulesOf(text: string, cue = ''): string {
  const article: Article = { id: 'a', text, blocks: splitBlocks(text) };
  const tokens = tokenize(text);
  const sentences = splitSentences(article, tokens);
  const stretches = pairQuotationMarks(article, tokens).filter(({ depth }) => depth === 0);
  const titles = findTitles(article, tokens, sentences, stretches);
  const at = cue === '' ? -1 : text.indexOf(cue);
  const span = at < 0 ? null : { start: at, end: at + cue.length };
  return stretches
    .map((stretch) =>
      judgeStretch({ article, tokens, sentences, stretch, cue: span, hasSpeaker: span !== null, titles }),
    )
    .map(({ isQuotation, rule }) => (isQuotation ? rule : `-${rule}`))
    .join(' ');
}

/** Stands before the sentence under test, so that it is no headline. */
const lead = 'The county council met again on Monday night.\n\n';

const examples: readonly (readonly [text: string, cue: string, rules: string])[] = [
  ['He called the plan “uncanny” on Friday.', 'called', 'reported'],
  ['It took them “24 hours and 30 long minutes” to leave.', '', 'many-words'],
  ['She said the bridge was “not safe for a lone goat” at all.', '', 'many-words'],
  ['“We wait.\n\n“We hope,” she said.', '', 'several-paragraphs'],
  ['The crowd outside began chanting “Open it” at noon.', '', 'chant-or-inscription'],
  ['She left in silence. “No more.”', '', 'sentence'],
  ['His remarks on how “lazy” it was went round.', '', 'words-in-quotation-marks'],
  ['He told ORB’s “Morning Ferry” that it was late.', 'told', '-title'],
  ['She wrote the novel “Bridge Over the Orrin” in a year.', '', '-title'],
  ['“Night Ferry,” a film about the flood, opens today.', '', '-title'],
  ['He saw the play “Night Ferry,” “Cold Harbour” and “Low Water” there.', '', '-title -title -title'],
  ['The song “Cold Harbour” was loud. “Cold Harbour” was all they heard.', '', '-title -title'],
  ['He wrote a book for his children, “Low Water”, at last.', 'wrote', '-title'],
  ['It is what the industry calls “sticky” sand.', 'calls', '-term-of-trade'],
  ['The guide speaks of a “flood culture” there.', 'speaks', '-label'],
  ['Robert “Bob” Stone was there.', '', '-nickname'],
  ['They all signed the “Orrin Valley Pact” of 1994.', '', '-name'],
  ['The so-called “experts” were away.', '', '-so-called'],
  ['The plan, code-named “Monsoon”, failed.', '', '-term'],
  ['Called the “Orrin” bug, it ate files.', '', '-term'],
  ['It is known as the “Stone rule” in the valley.', '', '-term'],
  ['The firm needs a “dry port” (a port without water) there.', '', '-definition'],
  ['The name is Welsh for “big water” they think.', '', '-translation'],
  ['The minister called for a “kitemark” like the one for toys.', 'called for', '-label'],
  ['The firm fell back on its “safety” plan.', '', '-bare-fragment'],
];

describe('judging whether a stretch is a quotation', () => {
  it.each(examples)('judges %s', (text, cue, rules) => {
    expect(rulesOf(lead + text, cue)).toBe(rules);
  });

  it('takes fragments in lines of capitals for quotations, and in no long paragraph of names', () => {
    expect(rulesOf(`${lead}Mayor Calls ‘Foul’ Over Bridge Plan\n\nThe council met.`)).toBe('headline');
    const names = 'Ann Stone, Bill Reed, Dora Voss, John Orrin, Sara Lind, Karl Wenz, Paul Gray and Rose Mill';
    const towns = 'North Vale, Port Ellery, Cold Harbour, East Orrin, South Mill, West Harrow and Upper Corran';
    expect(rulesOf(`${lead}${names} left ‘home’ for ${towns}.`)).not.toBe('headline');
  });

  it('takes fragments in headlines for quotations', () => {
    expect(rulesOf('Bridge ‘beyond repair’ after the flood\n\nThe council met on Monday.')).toBe('headline');
  });
});
