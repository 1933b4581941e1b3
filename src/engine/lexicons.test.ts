import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const files = globSync('src/engine/**/{lexicons/*,lexicon}.ts', { exclude: ['**/index.ts'] }).toSorted();

test('there are lexicons', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.for(['src/engine/lexicons/', 'src/engine/detectors/conflicting-specific/lexicons/'])(
  'every lexicon in %s stands once in its index',
  (folder) => {
    const own = files.filter((file) => file.startsWith(folder));
    const lines = own.map((file) => `import './${basename(file)}';`);
    const loaded: string[] = readFileSync(`${folder}index.ts`, 'utf8').match(/^import.*$/gmu) ?? [];
    expect(loaded.toSorted()).toEqual(lines.toSorted());
  },
);

test('a name stands for one list', () => {
  const names = files.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/(?<=^export const )\w+/gmu), ([name]) => name),
  );
  expect(names.length).toBeGreaterThan(files.length);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

test('code holds no list of words', () => {
  const code = globSync('src/engine/**/*.ts', { exclude: ['**/lexicons/*', '**/lexicon.ts', '**/*.test.ts'] });
  expect(code.length).toBeGreaterThan(0);
  // A set of classes, kinds or rules says so in its type; what is left are words.
  const lists = code.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(
        /const \w+(?:: ReadonlySet<string>)? = new Set(?:<string>)?\(\[\s*['"]\p{L}{2}.*/gu,
      ),
      ([line]) => `${file}: ${line}`,
    ),
  );
  expect(lists).toEqual([]);
});

describe.each(files)('the lexicon %s', (file) => {
  const source = readFileSync(file, 'utf8');

  it('says on its first line what belongs in it, and then where its words come from', () => {
    expect(source).toMatch(/^\/\/ \p{Lu}.{8,}[.)] (?:Our own|Collected by hand for this project|Made of )[^.\n]*\.\n/u);
  });

  // A set or a map has no order that matters; a list may have.
  const lists = source.split(/^export const /mu).filter((list) => /new (?:Set|Map)(?:<[^>]*>)?\(\[\n/u.test(list));
  it.each(lists.map((list) => [/^\w+/u.exec(list)?.[0], list]))(
    '%s is sorted, in lower case, without duplicates',
    (_, list) => {
      const entries = entriesOf(list ?? '');
      expect(entries.length).toBeGreaterThan(0);
      expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase()))].toSorted());
    },
  );
});

/** The first quoted words of each line: the entry, or the key of a pair. */
function entriesOf(list: string): string[] {
  return list
    .split('\n')
    .flatMap((line) => /^ {2}\[?(?<mark>['"])(?<entry>.*?)\k<mark>/u.exec(line)?.groups?.['entry'] ?? []);
}
