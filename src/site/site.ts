import { formatProblem } from '../corpus/format-problem.ts';
import { loadSite } from '../corpus/load-site.ts';

/** What the site says of itself, for every page. */
export const site = readSite();

function readSite() {
  const loaded = loadSite(process.cwd());
  if (loaded.site !== null) return loaded.site;
  throw new Error(loaded.problems.map(formatProblem).join('\n'));
}
