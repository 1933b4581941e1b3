import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { errorCode } from '../corpus/error-code.ts';

/** What programs of one name used, with all their processes. */
export type Use = { readonly cpuS: number; readonly peakMb: number };

/** What a run took, and what it printed. */
export type MeasuredRun = {
  readonly wallS: number;
  /** Of the program itself and of all that it started, but for Pagefind. */
  readonly own: Use;
  readonly pagefind: Use;
  /** Each line that was printed, and how much processor time everything had used by then, in seconds. */
  readonly lines: readonly { readonly line: string; readonly cpuS: number }[];
};

const samplePauseMs = 50;
const ticksPerSecond = 100;

/**
 * Runs a Node program and measures it with all that it starts. It asks Linux every 50 ms, so that much of the end of each
 * process is missing.
 *
 * @throws where the program fails
 */
export function runMeasured(folder: string, program: readonly string[]): Promise<MeasuredRun> {
  const uses = new Map<number, Use & { readonly name: string }>();
  const lines: { line: string; cpuS: number }[] = [];
  const began = performance.now();
  const child = spawn(process.execPath, program, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const root = child.pid;
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  createInterface(child.stdout).on('line', (line) => {
    sample();
    lines.push({ line, cpuS: sum([...uses.values()]).cpuS });
  });
  const timer = setInterval(sample, samplePauseMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const isPagefind = ({ name }: { name: string }) => name.startsWith('pagefind');
      const all = [...uses.values()];
      if (code !== 0) reject(new Error(`Expected ${program.join(' ')} to succeed, found: ${errors.join('')}`));
      else
        resolve({
          wallS: (performance.now() - began) / 1000,
          own: sum(all.filter((use) => !isPagefind(use))),
          pagefind: sum(all.filter(isPagefind)),
          lines,
        });
    });
  });

  function sample(): void {
    if (root === undefined) return;
    for (const pid of processTree(root)) {
      const use = useOf(pid);
      if (use !== null) uses.set(pid, use);
    }
  }
}

function sum(uses: readonly Use[]): Use {
  return {
    cpuS: uses.reduce((total, { cpuS }) => total + cpuS, 0),
    peakMb: uses.reduce((total, { peakMb }) => total + peakMb, 0),
  };
}

/** A process and all that descend from it. */
function processTree(root: number): number[] {
  const tree = [root];
  for (const pid of tree) {
    for (const thread of list(`/proc/${pid}/task`)) {
      tree.push(...read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
    }
  }
  return tree;
}

/** Null for a process that has just ended. */
function useOf(pid: number): (Use & { readonly name: string }) | null {
  const peakKb = /^VmHWM:\s+(?<size>\d+)/mu.exec(read(`/proc/${pid}/status`))?.groups?.['size'];
  const [head = '', tail = ''] = read(`/proc/${pid}/stat`).split(') ');
  const fields = tail.split(' ');
  if (peakKb === undefined) return null;
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { name: head.slice(head.indexOf('(') + 1), cpuS: ticks / ticksPerSecond, peakMb: Number(peakKb) / 1024 };
}

function list(folder: string): string[] {
  return whileItLives(() => readdirSync(folder)) ?? [];
}

function read(file: string): string {
  return whileItLives(() => readFileSync(file, 'utf8')) ?? '';
}

/** Null where the process that a file tells of ended meanwhile. */
function whileItLives<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch (cause) {
    if (['ENOENT', 'ESRCH'].includes(errorCode(cause) ?? '')) return null;
    throw cause;
  }
}
