import { formatProblem } from '../corpus/format-problem.ts';
import { listStories } from '../corpus/list-stories.ts';
import { loadSite } from '../corpus/load-site.ts';
import { loadStory } from '../corpus/load-story.ts';
import { annotate } from '../engine/index.ts';
import { attempt } from './attempt.ts';
import { badInput } from './bad-input.ts';
import { type NewOptions, takeOptions } from './new-options.ts';
import { carryOutPlan, makePlan, type Plan } from './new-plan.ts';
import { askForMissing, askToWrite } from './new-questions.ts';
import { type NewSource, readSource } from './new-source.ts';
import { suggestName } from './new-text.ts';
import { printReport } from './print-report.ts';
import { refuse } from './refuse.ts';

process.exitCode = await main(takeOptions());

async function main(options: NewOptions): Promise<number> {
  const path = options.source;
  const source = attempt(() => readSource(path));
  if (source instanceof Error) return refuse(source.message);
  const isAsking = path !== '-' && process.stdin.isTTY && process.stdout.isTTY;
  return isAsking
    ? takeAsking(options, source)
    : take({ ...options, name: options.name ?? suggestName(source) }, source);
}

async function take(options: NewOptions, source: NewSource): Promise<number> {
  const plan = attempt(() => makePlan(options, source));
  if (plan instanceof Error) return refuse(plan.message);
  showMarks(plan);
  return write(plan, source);
}

async function takeAsking(options: NewOptions, source: NewSource): Promise<number> {
  const answers = await askForMissing(options, source, listStories('.'), suggestName(source) ?? '');
  if (answers === null) return badInput;
  // The answers hold what of the page's statements is to stand.
  const plan = attempt(() => makePlan(answers, { ...source, stated: {} }));
  if (plan instanceof Error) return refuse(plan.message);
  showMarks(plan);
  return (await askToWrite(plan.path)) ? write(plan, source) : badInput;
}

function showMarks({ article }: Plan): void {
  console.log(printReport([article], annotate([article])));
}

function write(plan: Plan, { stated, remark }: NewSource): number {
  const failure = attempt(() => carryOutPlan(plan));
  if (failure instanceof Error) return refuse(failure.message);
  console.log(`${plan.path} is written, and ${plan.storyPath} names it.`);
  if (remark !== null) console.log(remark);
  for (const [field, { value, where }] of Object.entries(stated))
    console.log(`The page states: ${field}, ${value} (${where})`);
  const { unknown } = plan.text;
  if (unknown.length > 0) console.log(`Not known, and marked so: ${unknown.join(', ')}.`);
  const { site } = loadSite('.');
  const { problems, remarks } = loadStory('.', plan.story, site?.repository);
  for (const message of [...problems, ...remarks]) console.error(formatProblem(message));
  return problems.length === 0 ? 0 : 1;
}
