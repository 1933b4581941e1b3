import { createServer } from 'node:net';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { type BrowserProgram, findBrowser } from './find-browser.ts';

/** Runs `use` with a headless browser, and closes and removes it afterwards, whatever happens. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const program = await findBrowser();
  try {
    const browser = await chromium.launch(launchOptions(program));
    try {
      return await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    program.remove();
  }
}

/** A headless browser that several processes connect to by its `wsEndpoint()`, and how to end it. */
export async function serveBrowser(): Promise<{ server: BrowserServer; close: () => Promise<void> }> {
  const program = await findBrowser();
  const server = await chromium.launchServer(launchOptions(program));
  return {
    server,
    close: async () => {
      await server.close();
      program.remove();
    },
  };
}

/** Runs `use` with a headless browser that listens on a port of this machine for the DevTools protocol. */
export async function withDebuggedBrowser<T>(use: (port: number) => Promise<T>): Promise<T> {
  const program = await findBrowser();
  try {
    const port = await freePort();
    const options = launchOptions(program);
    const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${port}`] });
    try {
      return await use(port);
    } finally {
      await browser.close();
    }
  } finally {
    program.remove();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error(`Expected a port, found ${address}`));
      else server.close(() => resolve(address.port));
    });
  });
}

function launchOptions({ path, environment }: BrowserProgram) {
  return {
    executablePath: path,
    env: { ...process.env, ...environment },
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
