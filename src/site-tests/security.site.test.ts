import { select, selectAll } from 'hast-util-select';
import { expect, inject, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';
import { useBrowser } from './use-browser.ts';
import { brokenRules, watchPage } from './watch-page.ts';

const open = useBrowser();
const policySelector = 'meta[http-equiv="content-security-policy" i]';
const ruled = 'script:not([type="application/ld+json"]), style, link[rel="stylesheet"]';

test('every page says before its first script and style what it allows: nothing inline, nothing from elsewhere', () => {
  for (const { path, tree } of readBuiltPages('dist')) {
    const policy = select(policySelector, tree);
    const rules = String(policy?.properties['content']);
    expect(rules, path).toMatch(/default-src 'self'/u);
    expect(rules, path).toMatch(/base-uri 'none'/u);
    expect(rules, path).not.toMatch(/'unsafe-|https?:|\*/u);
    const [first] = selectAll(`${policySelector}, ${ruled}`, tree);
    expect(first, path).toBe(policy);
  }
});

test('no page holds an inline style, a handler of events or a script of its own', () => {
  for (const { path, tree } of readBuiltPages('dist')) {
    const inline = selectAll('*', tree).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on/u.test(name))
        .map((name) => `${tagName} ${name}`),
    );
    expect(inline, path).toEqual([]);
    const scripts = selectAll('script:not([src]):not([type="application/ld+json"]), style', tree);
    expect(scripts, path).toEqual([]);
  }
});

// What the tests of every page rely on: a page that did such things would be stopped, and would be noticed.
test.each([
  ['an inline script', '<script>document.title = "taken"</script>', 'script-src-elem'],
  ['a handler of events', '<img src="/favicon.svg" onload="document.title = `taken`">', 'script-src-attr'],
  ['an inline style', '<style>body { display: none }</style>', 'style-src-elem'],
  ['a style of an element', '<p style="position: fixed">Fire</p>', 'style-src-attr'],
  ['a picture from elsewhere', '<img src="https://elsewhere.example/a.png" alt="">', 'img-src'],
  ['a script from elsewhere', '<script src="https://elsewhere.example/a.js"></script>', 'script-src-elem'],
  ['a frame', '<iframe src="https://elsewhere.example/" title="a"></iframe>', 'frame-src'],
  ['a base for all links', '<base href="https://elsewhere.example/">', 'base-uri'],
])('%s in a page is stopped by its policy', async (_, markup, directive) => {
  await open('about:blank', {}, async (page) => {
    await watchPage(page);
    await page.route(inject('siteAddress'), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${markup}</main>`) });
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(await brokenRules(page)).toContain(directive);
    expect(await page.title()).not.toBe('taken');
  });
});
