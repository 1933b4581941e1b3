import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveFolder } from '../cli/serve-folder.ts';
import { copyProject } from './copy-project.ts';
import { buildSoundly } from './run-build.ts';
import { useBrowser } from './use-browser.ts';

// Two sites on one host: the story of the fire lies on the second, that of the flood on the first.
const project = copyProject('shards-test');
const bases = ['/reading-1/', '/reading-2/'];
const open = useBrowser();
let host: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  project.write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n\nSources say the fire began at six.\n');
  project.write('content/stories/flood/story.yaml', 'title: A flood\nquestion: How high?\ntexts: [water.md]\n');
  project.write('content/stories/flood/water.md', '---\ntitle: Water\n---\n\nSources say the water rose at six.\n');
  vi.stubEnv('SHARDS', bases.join(','));
  for (const base of bases) buildSoundly(`sites${base}`, base, project.path);
  host = await serveFolder(join(project.path, 'sites'), '/', 0);
}, 240_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await host.close();
  project.remove();
});

test.each(bases)('the search of %s finds the marks of both sites, and each leads to its words', async (base) => {
  const search = new URL(`${base}search/?q=six&kind=unnamed-source`, host.address).href;
  const addresses = await open(search, {}, async (page) => {
    await page.locator('.results-count', { hasText: /^2 marks and 0 texts$/u }).waitFor();
    return await page.locator('.result-words a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  });
  const targets = addresses.map((address) => new URL(address ?? '', host.address));
  expect(targets.map(({ pathname }) => pathname).toSorted()).toEqual([
    '/reading-1/stories/flood/water/',
    '/reading-2/stories/fire/sound/',
  ]);
  for (const target of targets) {
    const words = await open(target.href, {}, (page) => page.locator(target.hash).first().textContent());
    expect(words).toBe('Sources');
  }
});

test('each site leads to the other', async () => {
  const others = await open(new URL('/reading-1/', host.address).href, {}, (page) =>
    page.getByRole('link', { name: 'reading-2' }).getAttribute('href'),
  );
  expect(others).toBe('/reading-2/');
});
