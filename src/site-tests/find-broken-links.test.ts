import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function site(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-links-'));
  folders.push(folder);
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  return folder;
}

test('links between pages, to ids and to other hosts are whole', () => {
  const folder = site({
    'index.html': '<a href="/base/a/#x">a</a><a href="a/">a</a><a href="https://example.org/gone">other</a>',
    'a/index.html': '<p id="x"><a href="#x">here</a><a href="../">home</a>',
  });
  expect(findBrokenLinks(folder, '/base/')).toEqual([]);
});

test('a missing page, a missing id and a way out of the base are found', () => {
  const folder = site({
    'index.html': '<a href="/base/b/">b</a><a href="/a/">a</a><a href="a/#y">y</a>',
    'a/index.html': '<p id="x">',
  });
  expect(findBrokenLinks(folder, '/base/')).toEqual([
    'home: /base/b/ leads nowhere',
    'home: /a/ leads out of /base/',
    'home: a/#y names an id that the page does not have',
  ]);
});

test('a relative link on the page for what is not there is broken, because it is shown at any depth', () => {
  const folder = site({ 'index.html': '', '404.html': '<a href="./">home</a>' });
  expect(findBrokenLinks(folder, '/')).toEqual(['404.html: ./ leads nowhere']);
});

test('addresses in what machines read are links too', () => {
  const here = 'https://site.test/base';
  const folder = site({
    'index.html': `<link rel="canonical" href="${here}/"><link rel="alternate" href="/base/b.jsonld">`,
    'a.jsonld': `{"id":"${here}/a.jsonld#x","source":"${here}/","other":"${here}/a.jsonld#y"}`,
    'counts.csv': `text,${here}/gone/,1`,
    'feed.xml': `<link>${here}/</link><guid>https://site.test/out/</guid>`,
  });
  expect(findBrokenLinks(folder, '/base/', 'https://site.test')).toEqual([
    'home: /base/b.jsonld leads nowhere',
    `a.jsonld: ${here}/a.jsonld#y names an id that the page does not have`,
    `counts.csv: ${here}/gone/ leads nowhere`,
    'feed.xml: https://site.test/out/ leads out of /base/',
  ]);
});
