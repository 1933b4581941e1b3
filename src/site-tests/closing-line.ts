import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with why tests were skipped, as far as they say it, and with one plain line, "3 passed, 0 failed". A file that cannot be loaded and
 * a stray error count as failed.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules, strayErrors) {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result()));
    const count = (state: string): number => results.filter((one) => one.state === state).length;
    const failed = count('failed') + modules.filter(isBroken).length + strayErrors.length;
    const skipped = count('skipped') + count('pending');
    const line = `${count('passed')} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
    const reasons = new Set(results.flatMap((one) => (one.state === 'skipped' && one.note ? [one.note] : [])));
    const lines = [...Array.from(reasons, (reason) => `Skipped: ${reason}`), line];
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  },
};

/** A file that failed without a failed test: it could not be loaded, or a hook of its own failed. */
function isBroken(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}
