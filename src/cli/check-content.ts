import { loadCorpus } from '../corpus/load-corpus.ts';
import { loadSite } from '../corpus/load-site.ts';
import { findDeadLinks } from '../site/find-dead-links.ts';
import { printProblems } from './print-problems.ts';
import { takeArguments } from './take-arguments.ts';
import { tellFault } from './tell-fault.ts';

// Where GitHub runs the check, it shows each problem at its line too.
const isOnGitHub = process.env['GITHUB_ACTIONS'] === 'true';

takeArguments({});
await tellFault(checkContent);

function checkContent(): void {
  const site = loadSite('.');
  const { corpus, problems: storyProblems, remarks, links } = loadCorpus('.');
  const problems = [...site.problems, ...storyProblems, ...findDeadLinks('.', links)];
  printProblems(problems, remarks, isOnGitHub);
  if (problems.length > 0) {
    process.exitCode = 1;
  } else {
    const texts = corpus.stories.flatMap(({ articles }) => articles);
    console.log(
      `The content is sound: stories ${corpus.stories.length}, texts ${texts.length}, remarks ${remarks.length}.`,
    );
  }
}
