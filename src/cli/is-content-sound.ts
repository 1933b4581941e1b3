import { listStories, noStories } from '../corpus/list-stories.ts';
import { loadSite } from '../corpus/load-site.ts';
import { shelveStories } from '../corpus/shelve-stories.ts';
import { findDeadLinks } from '../site/find-dead-links.ts';
import { printProblems } from './print-problems.ts';
import { showProgress } from './show-progress.ts';

/**
 * Reads the content of the project at `root`, for the pages too, and prints everything that is wrong with it, a line each.
 *
 * @returns whether nothing is
 */
export async function isContentSound(root: string): Promise<boolean> {
  const site = loadSite(root);
  const ids = listStories(root);
  const progress = showProgress('Reading stories', ids.length);
  const stories = await shelveStories(root, ids, progress.step);
  progress.finish();
  const missing = ids.length === 0 ? [noStories()] : [];
  const dead = findDeadLinks(
    root,
    stories.map(({ links }) => links),
  );
  const problems = [...site.problems, ...missing, ...stories.flatMap((story) => story.problems), ...dead];
  printProblems(
    problems,
    stories.flatMap(({ remarks }) => remarks),
  );
  if (problems.length > 0) console.error('No page was built.');
  return problems.length === 0;
}
