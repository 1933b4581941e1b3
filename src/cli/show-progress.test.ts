import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from './show-progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('in a log, a line now and then says how many are done and how long the rest takes, and one at the end', () => {
  const { stream, written } = createStream(false);
  const progress = showProgress('Reading stories', 2000, stream);
  for (let done = 0; done < 2000; done++) {
    vi.advanceTimersByTime(15);
    progress.step();
  }
  progress.finish();
  expect(written().split('\n')).toEqual([
    'Reading stories: 667 of 2,000, about 20 s left',
    'Reading stories: 1,334 of 2,000, about 10 s left',
    'Reading stories: 2,000 of 2,000',
    '',
  ]);
});

test('on a terminal, a bar says the same', () => {
  const { stream, written } = createStream(true);
  const progress = showProgress('Writing pages', 3, stream);
  for (let done = 0; done < 3; done++) progress.step();
  progress.finish();
  expect(written()).toMatch(/Writing pages \S+ 0 of 3, .* left.*Writing pages \S+ 3 of 3, 0s left/su);
});

function createStream(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    clearLine: () => true,
    cursorTo: () => true,
  });
  return { stream, written: () => String(stream.read() ?? '') };
}
