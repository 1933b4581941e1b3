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
