import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../browser/open-browser.ts';
import { serveFolder } from '../cli/serve-folder.ts';
import { buildSoundly } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    readonly siteAddress: string;
    /** Where Playwright connects to the one browser of the run. */
    readonly browserEndpoint: string;
  }
}

const opened: { readonly close: () => Promise<void> }[] = [];

/** Builds the site into dist/, serves it and one browser for the whole run. */
export async function setup(project: TestProject): Promise<void> {
  buildSoundly('dist');
  const site = await serveFolder('dist', '/', 0);
  opened.push(site);
  const browser = await serveBrowser();
  opened.push(browser);
  project.provide('siteAddress', site.address);
  project.provide('browserEndpoint', browser.server.wsEndpoint());
}

export async function teardown(): Promise<void> {
  for (const one of opened.splice(0).toReversed()) await one.close();
}
