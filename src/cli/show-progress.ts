import { SingleBar } from 'cli-progress';

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Tells how far a task is. */
export type Progress = { readonly step: () => void; readonly finish: () => void };

const linePauseMs = 10_000;

/**
 * Shows how far a task is, with the time that is left: as a bar on a terminal, else as a line every ten seconds and one at
 * the end, which logs can hold.
 *
 * @param task what is done ("Reading stories")
 * @param total how many steps there are
 */
export function showProgress(task: string, total: number, stream: Stream = process.stdout): Progress {
  return stream.isTTY ? showBar(task, total, stream) : printLines(task, total, stream);
}

function showBar(task: string, total: number, stream: Stream): Progress {
  const format = `${task} {bar} {value} of {total}, {eta_formatted} left`;
  const bar = new SingleBar({ format, stream, hideCursor: true, barsize: 24 });
  bar.start(total, 0);
  return { step: () => bar.increment(), finish: () => bar.stop() };
}

function printLines(task: string, total: number, stream: Stream): Progress {
  const count = new Intl.NumberFormat('en-GB');
  const began = performance.now();
  let printed = began;
  let done = 0;
  return { step, finish: () => print('') };

  function step(): void {
    done += 1;
    const now = performance.now();
    if (now - printed < linePauseMs) return;
    printed = now;
    const leftS = Math.ceil((((now - began) / done) * (total - done)) / 1000);
    print(`, about ${count.format(leftS)} s left`);
  }

  function print(rest: string): void {
    stream.write(`${task}: ${count.format(done)} of ${count.format(total)}${rest}\n`);
  }
}
