import { createInterface } from 'node:readline';
import { annotate } from '../engine/index.ts';
import { attempt } from './attempt.ts';
import { printReport } from './print-report.ts';
import { readBatchLine } from './read-batch.ts';
import { readTextFile } from './read-text-file.ts';
import { refuse } from './refuse.ts';
import { toReport } from './report.ts';
import { refuseArguments, takeArguments } from './take-arguments.ts';

const usage = `Usage: npm run -s annotate -- [--json] FILE...
       npm run -s annotate -- --batch < STORIES

Marks unsourced quotations, unnamed sources and conflicting specifics. The files
(.txt or .md) are taken as the texts of one story.

  --json    print the report as JSON
  --batch   read one story a line from standard input, print one report a line
  --help    print this`;

const { values, positionals } = takeArguments(
  {
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, batch: { type: 'boolean', default: false } },
  },
  usage,
);
if (values.batch && positionals.length > 0) refuseArguments('--batch takes no files.', usage);
if (!values.batch && positionals.length === 0) refuseArguments('No file is named.', usage);
process.exitCode = values.batch ? await annotateBatch() : annotateFiles(positionals, values.json);

function annotateFiles(files: readonly string[], asJson: boolean): number {
  const read = [...new Set(files)].map((file) => attempt(() => readTextFile(file)));
  const problems = read.filter((result) => result instanceof Error);
  if (problems.length > 0) return refuse(...problems.map(({ message }) => message));
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
    if (batch instanceof Error) return refuse(`Standard input, line ${lineNumber}: ${batch.message}`);
    console.log(JSON.stringify(toReport(batch.articles, annotate(batch.articles), batch.story)));
  }
  return 0;
}
