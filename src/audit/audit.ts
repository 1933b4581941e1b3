import { builtAddresses } from '../browser/built-addresses.ts';
import { withDebuggedBrowser } from '../browser/open-browser.ts';
import { requireBuiltSite } from '../cli/require-built-site.ts';
import { serveFolder } from '../cli/serve-folder.ts';
import { takeArguments } from '../cli/take-arguments.ts';
import { auditPage, type Category, categories, type PageScores } from './audit-page.ts';

const names = ['performance', 'accessibility', 'best-practices', 'seo'] as const satisfies readonly Category[];

/** The least that every page must reach, out of 100. */
const floors = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } satisfies Record<
  Category,
  number
>;

type AuditedPage = { readonly name: string; readonly path: string; readonly isIndexed: boolean };

takeArguments({});
requireBuiltSite();
await auditAll();

/** Prints the scores of a page of every kind, and ends with 1 where one lies below its floor. */
async function auditAll(): Promise<void> {
  const site = await serveFolder('dist', '/', 0);
  try {
    await withDebuggedBrowser(async (port) => {
      console.log(line('Page', Object.values(categories)));
      for (const page of pagesToAudit()) print(page, await auditPage(`${site.address}${page.path}`, port));
    });
  } finally {
    await site.close();
  }
}

/** The story and the article with most marks, of those that search engines may list and of those that they may not. */
function pagesToAudit(): readonly AuditedPage[] {
  const heaviest = (name: string, pattern: string): AuditedPage[] => {
    const pages = builtAddresses('dist', pattern);
    return [true, false].flatMap((isIndexed) => {
      const page = pages.find((candidate) => candidate.isIndexed === isIndexed);
      return page === undefined ? [] : [{ ...page, name: isIndexed ? name : `${name}, not listed` }];
    });
  };
  return [
    { name: 'home', path: '', isIndexed: true },
    { name: 'search', path: 'search/', isIndexed: true },
    ...heaviest('story', 'stories/*/'),
    ...heaviest('article', 'stories/*/*/'),
  ];
}

function print({ name, isIndexed }: AuditedPage, { scores, complaints }: PageScores): void {
  const cells = names.map((category) => {
    if (category === 'seo' && !isIndexed) return '-';
    const isLow = scores[category] < floors[category];
    if (isLow) process.exitCode = 1;
    return isLow ? `${scores[category]} (below ${floors[category]})` : String(scores[category]);
  });
  console.log(line(name, cells));
  const lost = names.filter((category) => scores[category] < floors[category] && (category !== 'seo' || isIndexed));
  for (const category of lost)
    for (const complaint of complaints.filter((one) => one.startsWith(categories[category])))
      console.log(`  ${complaint}`);
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}
