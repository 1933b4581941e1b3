import { expect, test } from 'vitest';
import { type BrowserProgram, findBrowser, type Machine } from './find-browser.ts';

const unpacked: BrowserProgram = { path: '/tmp/unpacked', environment: {}, remove: () => {} };

function machine(given: Partial<Machine>, files: readonly string[] = []): Machine {
  return {
    environment: { PATH: '/usr/bin' },
    platform: 'linux',
    arch: 'x64',
    exists: (path) => files.includes(path),
    ownOfPlaywright: () => '/cache/playwright/chrome',
    unpack: async () => unpacked,
    ...given,
  };
}

test('the browser that CHROME_PATH names comes before all others', async () => {
  const given = machine({ environment: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' } }, [
    '/my/chrome',
    '/cache/playwright/chrome',
  ]);
  expect((await findBrowser(given)).path).toBe('/my/chrome');
});

test('a CHROME_PATH that leads nowhere is said, not passed over', async () => {
  await expect(findBrowser(machine({ environment: { CHROME_PATH: '/my/chrome' } }))).rejects.toThrow(
    'CHROME_PATH names /my/chrome, and there is no such file.',
  );
});

test("Playwright's own browser comes before the one of the machine", async () => {
  const files = ['/usr/bin/chromium', '/cache/playwright/chrome'];
  expect((await findBrowser(machine({}, files))).path).toBe('/cache/playwright/chrome');
});

test.runIf(process.platform !== 'win32')('a browser on the PATH comes before the one from npm', async () => {
  expect((await findBrowser(machine({}, ['/usr/bin/chromium']))).path).toBe('/usr/bin/chromium');
});

test('a Mac and a Windows machine are searched where browsers are installed', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect((await findBrowser(machine({ platform: 'darwin' }, [mac]))).path).toBe(mac);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const environment = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect((await findBrowser(machine({ platform: 'win32', environment }, [edge]))).path).toBe(edge);
});

test('Linux x64 without any browser takes the one from npm', async () => {
  expect(await findBrowser(machine({}))).toBe(unpacked);
});

test('any other machine without a browser is told what to install', async () => {
  await expect(findBrowser(machine({ platform: 'darwin', arch: 'arm64' }))).rejects.toThrow(
    'install Google Chrome or Chromium',
  );
});
