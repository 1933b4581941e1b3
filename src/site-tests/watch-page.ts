import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/**
 * Listens to what a page does. To be called before it is opened.
 *
 * @param address of the site, with a slash at its end
 * @returns a list to which the addresses on other hosts are added that the page asks for
 */
export async function watchPage(page: Page, address = inject('siteAddress')): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(address)) asked.push(request.url());
  });
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
  });
  return asked;
}

/** The directives of its policy that a watched page broke. */
export async function brokenRules(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'broken'));
}
