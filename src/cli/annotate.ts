import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { annotate } from '../engine/index.ts';
import { attempt } from './attempt.ts';
import { badInput } from './bad-input.ts';
import { printReport } from './print-report.ts';
import { readBatchLine } from './read-batch.ts';
import { readTextFile } from './read-text-file.ts';
import { toReport } from './report.ts';

const usage = `Usage: npm run -s annotate -- [--json] FILE...
       npm run -s annotate -- --batch < STORIES

Marks unsourced quotations, unnamed sources and conflicting specifics. The files
(.txt or .md) are taken as the texts of one story.

  --json    print the report as JSON
  --batch   read one story a line from standard input, print one report a line
  --help    print this`;

process.exitCode = await main(process.argv.slice(2));

async function main(argumentList: string[]): Promise<number> {
  const options = readOptions(argumentList);
  if (options instanceof Error) return refuse([options.message, usage]);
  const { values, positionals } = options;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.batch) return positionals.length === 0 ? annotateBatch() : refuse(['--batch takes no files.', usage]);
  return positionals.length > 0 ? annotateFiles(positionals, values.json) : refuse(['No file is named.', usage]);
}

function readOptions(argumentList: string[]) {
  return attempt(() =>
    parseArgs({
      args: argumentList,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        batch: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
}

function annotateFiles(files: readonly string[], asJson: boolean): number {
  const read = [...new Set(files)].map((file) => attempt(() => readTextFile(file)));
  const problems = read.filter((result) => result instanceof Error);
  if (problems.length > 0) return refuse(problems.map(({ message }) => message));
  const articles = read.flatMap((result) => (result instanceof Error ? [] : [result]));
  const analysis = annotate(articles);
  console.log(asJson ? JSON.stringify(toReport(articles, analysis)) : printReport(articles, analysis));
  return 0;
}

async function annotateBatch(): Promise<number> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber++;
    if (line.trim() === '') continue;
    const batch = attempt(() => readBatchLine(line));
    if (batch instanceof Error) return refuse([`Standard input, line ${lineNumber}: ${batch.message}`]);
    console.log(JSON.stringify(toReport(batch.articles, annotate(batch.articles), batch.story)));
  }
  return 0;
}

function refuse(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return badInput;
}
