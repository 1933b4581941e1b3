import type { Page } from 'playwright-core';
import { withBrowser } from '../browser/open-browser.ts';
import { requireBuiltSite } from '../cli/require-built-site.ts';
import { inventRecords } from './invent-records.ts';
import { median } from './median.ts';
import { serveSearch } from './serve-search.ts';

// Prints how long the search takes over an invented site, in milliseconds of a browser on this machine: to be ready, and
// then, after everything is loaded that a question needs, to answer it with all its counts. The limit is 300 ms.

const markCounts = [500, 5000];
const limitMs = 300;
const runs = 5;

requireBuiltSite();
for (const count of markCounts) await measure(count);

async function measure(markCount: number): Promise<void> {
  const records = inventRecords(markCount);
  const site = await serveSearch('dist', `.cache/search-bench-${process.pid}`, records);
  const [often = ''] = records[1]?.content.match(/\p{L}{5,}/gu) ?? [];
  const questions = [
    { name: 'a word', query: `?q=${often}` },
    { name: 'two words', query: `?q=${often}+officials` },
    { name: 'a word in two kinds', query: `?q=${often}&kind=unnamed-source&kind=text` },
    { name: 'a source', query: '?source=nobody' },
    { name: 'everything of a kind', query: '?kind=unsourced-quote' },
  ];
  try {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      console.log(`${markCount} annotations`.padEnd(30) + 'ms'.padStart(8));
      for (const { name, query } of questions) {
        const ms = await answerMs(page, `${site.address}search/${query}`);
        console.log(`  ${name}`.padEnd(30) + ms.toFixed(0).padStart(8) + (ms > limitMs ? `  (above ${limitMs})` : ''));
        if (ms > limitMs) process.exitCode = 1;
      }
    });
  } finally {
    await site.close();
  }
}

/** The median of five answers to a question that was asked once already, so that its part of the index is there. */
async function answerMs(page: Page, address: string): Promise<number> {
  const answers: number[] = [];
  await page.goto(address, { waitUntil: 'networkidle' });
  for (let run = 0; run < runs; run++) {
    answers.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const list = document.querySelector('.result-list');
            if (list === null) throw new Error('Expected a list of results, found none');
            const began = performance.now();
            const observer = new MutationObserver(() => {
              observer.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - began));
            });
            observer.observe(list, { childList: true });
            document.querySelector<HTMLFormElement>('.search-form')?.requestSubmit();
          }),
      ),
    );
  }
  return median(answers);
}
