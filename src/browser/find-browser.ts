import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** A Chromium to start: its path, what it is to be started with, and what to do when it is needed no more. */
export type BrowserProgram = {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => void;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this process runs; a parameter, so that a test can be another machine. */
export type Machine = {
  readonly environment: Environment;
  readonly platform: string;
  readonly arch: string;
  readonly exists: (path: string) => boolean;
  readonly ownOfPlaywright: () => string;
  readonly unpack: () => Promise<BrowserProgram>;
};

/**
 * The browser for tests and pictures, in this order: the one that `CHROME_PATH` names, Playwright's own where it is
 * installed, a Chrome, Chromium or Edge on the machine, on Linux x64 the one from npm.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<BrowserProgram> {
  const explicit = machine.environment['CHROME_PATH'];
  if (explicit !== undefined && explicit !== '') {
    if (!machine.exists(explicit)) throw new Error(`CHROME_PATH names ${explicit}, and there is no such file.`);
    return installed(explicit);
  }
  const found = [machine.ownOfPlaywright(), ...usualPlaces(machine)].find((path) => machine.exists(path));
  if (found !== undefined) return installed(found);
  if (machine.platform === 'linux' && machine.arch === 'x64') return machine.unpack();
  throw new Error(
    'The tests of the pages need a browser: install Google Chrome or Chromium, or set CHROME_PATH to the path of one.',
  );
}

const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  arch: process.arch,
  exists: existsSync,
  ownOfPlaywright: () => chromium.executablePath(),
  unpack: unpackChromium,
};

function installed(path: string): BrowserProgram {
  return { path, environment: {}, remove: () => {} };
}

function usualPlaces({ environment, platform }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
