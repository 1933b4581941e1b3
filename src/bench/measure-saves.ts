import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './median.ts';

const port = 47_321;
const saves = 5;
/** The first page has the server look at many files. */
const settlingMs = 3000;
const pollPauseMs = 10;
const patienceMs = 120_000;

/**
 * Milliseconds from saving a text to its changed page, under a dev server: the median of five saves.
 *
 * @param program what starts the server, for Node
 * @param file the text, from the project's root
 */
export async function measureSaves(folder: string, program: readonly string[], file: string): Promise<number> {
  const server = spawn(process.execPath, [...program, '--port', String(port)], { cwd: folder, stdio: 'ignore' });
  try {
    await waitFor('</html>');
    await pause(settlingMs);
    const times: number[] = [];
    for (let save = 0; save < saves; save++) {
      const word = `saved${save}times`;
      const began = performance.now();
      appendFileSync(join(folder, file), `\nIt was ${word}.\n`);
      await waitFor(word);
      times.push(performance.now() - began);
    }
    return median(times);
  } finally {
    const ended = once(server, 'exit');
    if (server.kill()) await ended;
  }
}

async function waitFor(words: string): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < patienceMs) {
    if ((await readPage()).includes(words)) return;
    await pause(pollPauseMs);
  }
  throw new Error(`Expected the dev server to show "${words}" within ${patienceMs / 1000} s`);
}

async function readPage(): Promise<string> {
  try {
    return await (await fetch(`http://localhost:${port}/stories/story-00000/text-1/`)).text();
  } catch (cause) {
    // Nobody listens yet.
    if (cause instanceof TypeError) return '';
    throw cause;
  }
}
