import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, "3 passed, 0 failed". A file that cannot be loaded and a stray error count as failed. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, strayErrors) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string): number => states.filter((one) => one === state).length;
    const failed = count('failed') + modules.filter(isBroken).length + strayErrors.length;
    const skipped = count('skipped') + count('pending');
    const line = `${count('passed')} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
    process.once('exit', () => process.stdout.write(`${line}\n`));
  },
};

/** A file that failed without a failed test: it could not be loaded, or a hook of its own failed. */
function isBroken(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}
