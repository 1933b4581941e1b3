import lighthouse from 'lighthouse';

/** What Lighthouse scores, by what the table calls it. */
export const categories = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;

export type Category = keyof typeof categories;

/** Scores from 0 to 100, and the audits that took something off them. */
export type PageScores = {
  readonly scores: Readonly<Record<Category, number>>;
  readonly complaints: readonly string[];
};

const runs = 3;

/** Audits a page as on a phone with a slow line; each score is the median of three runs. */
export async function auditPage(address: string, port: number): Promise<PageScores> {
  const results: PageScores[] = [];
  for (let run = 0; run < runs; run++) results.push(await auditOnce(address, port));
  return {
    scores: {
      performance: median(results, 'performance'),
      accessibility: median(results, 'accessibility'),
      'best-practices': median(results, 'best-practices'),
      seo: median(results, 'seo'),
    },
    complaints: [...new Set(results.flatMap(({ complaints }) => complaints))].toSorted(),
  };
}

async function auditOnce(address: string, port: number): Promise<PageScores> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: names });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse could not read ${address}: ${lhr.runtimeError.message}`);
  const score = (category: Category): number => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    complaints: Object.entries(categories).flatMap(([category, name]) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${lhr.audits[id]?.title ?? id} (${id})`),
    ),
  };
}

const names = Object.keys(categories);

function median(results: readonly PageScores[], category: Category): number {
  const scores = results.map((result) => result.scores[category]).toSorted((a, b) => a - b);
  return scores[Math.floor(scores.length / 2)] ?? 0;
}
