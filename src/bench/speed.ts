import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { annotateText } from '../engine/annotate-text.ts';
import type { Article } from '../engine/annotation.ts';
import { annotate } from '../engine/index.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { pairQuotationMarks } from '../engine/reading/quotation-marks.ts';
import { splitSentences } from '../engine/reading/sentences.ts';
import { tokenize } from '../engine/reading/tokens.ts';
import { inventText } from './invent-text.ts';
import { timeCpu } from './time-cpu.ts';

// Prints how fast the engine is, in megabytes of text (UTF-16 code units) a second of processor time, beside two libraries
// that tag words on the same text, and how its time grows with the text: 1.0 is in proportion, 2.0 would be twice the
// time for each character of a text twice as long. Where texts are small, the second run over them is what a command sees
// whose code is still being compiled; `warm` is the fastest of some more, what a long build or a page that stays open sees.

const megabyte = 1_000_000;
const wholeSize = 5 * megabyte;
const articleSize = 4000;
/** So many runs are enough for the compiler to have done its work. */
const warmRuns = 4;

const lines: readonly (readonly [name: string, unit: string])[] = [
  ['a line of quotation marks', '"'],
  ['a line of opening marks', '“'],
  ['a line of apostrophes', "'"],
  ['a line of spaced apostrophes', '’ '],
  ['a line of "said said said"', 'said '],
  ['a line of full stops', '. '],
  ['short quotations', '“a” '],
  ['names and numbers', 'Ann 34 '],
  ['documents that say', 'a memo says '],
  ['nouns that may be verbs', 'cars cost '],
  ['paragraphs that go on', '\n\n“a'],
];

const news = inventText(megabyte);
analyseText(news.slice(0, megabyte / 10));

print('reading steps, invented news', 'MB/s', 'warm');
const blocks = splitBlocks(news);
const tokens = tokenize(news);
const article = { id: 'news', text: news, blocks };
printSpeed('  blocks', megabyte, () => splitBlocks(news));
printSpeed('  tokens', megabyte, () => tokenize(news));
printSpeed('  sentences, of tokens', megabyte, () => splitSentences(article, tokens));
printSpeed('  quotation marks, of tokens', megabyte, () => pairQuotationMarks(article, tokens));

const articles = Array.from({ length: megabyte / articleSize }, (_, seed) => inventText(articleSize, seed + 1));
const { readDoc } = wink(model);
print(`${articles.length} invented articles of ${articleSize / 1000} kB`, 'MB/s', 'warm');
const size = articles.reduce((sum, { length }) => sum + length, 0);
printSpeed('  Says Who, as stories of one text', size, () => articles.map(analyseText));
printSpeed('  Says Who, without comparing', size, () => articles.map((text) => annotateText(toArticle(text))));
printSpeed('  wink-nlp, readDoc', size, () => articles.map((text) => readDoc(text)));
printSpeed('  compromise, nlp', size, () => articles.map((text) => compromise(text)));

print('one article, without comparing', 'MB/s', 'growth');
printGrowth('  invented news', inventText(wholeSize));
for (const [name, unit] of lines) printGrowth(`  ${name}`, unit.repeat(wholeSize / unit.length));

/** The speed for the whole text, and what a character costs in it compared with one in its first fifth. */
function printGrowth(name: string, text: string): void {
  const part = text.slice(0, text.length / 5);
  const [partMs] = timeCpu(() => annotateText(toArticle(part)));
  const [wholeMs] = timeCpu(() => annotateText(toArticle(text)));
  print(name, speed(text.length, wholeMs), (wholeMs / partMs / 5).toFixed(1));
}

function printSpeed(name: string, size: number, run: () => unknown): void {
  run();
  const [ms] = timeCpu(run);
  const warmMs = Math.min(...Array.from({ length: warmRuns }, () => timeCpu(run)[0]));
  print(name, speed(size, ms), speed(size, warmMs));
}

function analyseText(text: string): unknown {
  return annotate([toArticle(text)]);
}

function toArticle(text: string): Article {
  return { id: 'text', text, blocks: splitBlocks(text) };
}

function speed(size: number, ms: number): string {
  return (size / megabyte / (ms / 1000)).toFixed(1);
}

function print(name: string, value: string, other: string): void {
  process.stdout.write(`${name.padEnd(34)}${value.padStart(8)}${other.padStart(8)}\n`);
}
