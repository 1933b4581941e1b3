import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Addresses of what a file loads when it runs: imports of types alone are erased, packages are left out. */
const importPattern = /^ *(?:import|export)(?! type\b)[^;']*'(?<address>\.[^']+\.(?:ts|astro))'/gmu;

/** What finds marks: the entries of the engine, the reading of texts, and what lies in the folder of a kind. */
const rulePattern =
  /^src\/engine\/(?:index|analyse|annotate-text|reading\/.*|detectors\/(?:index|text-detectors|[^/]+\/.*))\.ts$/u;
/** Of these, what is told to readers, and a search by halves. */
const harmless: ReadonlySet<string> = new Set(['mark-kind.ts', 'count-before.ts']);

test('a page loads what readers are told of the kinds, and no rule that finds them', () => {
  const loaded = [...filesLoadedBy(globSync('src/pages/**/*.{astro,ts}'))];
  expect(loaded).toContain('src/engine/detectors/mark-kinds.ts');
  const rules = loaded.filter((file) => rulePattern.test(file) && !harmless.has(file.split('/').at(-1) ?? ''));
  expect(rules).toEqual([]);
});

function filesLoadedBy(pages: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(pages);
  for (const file of loaded) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(importPattern)) {
      loaded.add(join(dirname(file), groups?.['address'] ?? ''));
    }
  }
  return loaded;
}
