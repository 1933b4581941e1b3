import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const files = globSync('src/engine/**/{lexicons/*,lexicon}.ts').toSorted();

test('there are lexicons', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.for(['src/engine/lexicons/', 'src/engine/detectors/conflicting-specific/lexicons/'])(
  'every lexicon in %s stands once in its index',
  (folder) => {
    const own = files.filter((file) => file.startsWith(folder) && !file.endsWith('/index.ts'));
    const lines = own.map((file) => `import './${basename(file)}';`);
    const loaded: string[] = readFileSync(`${folder}index.ts`, 'utf8').match(/^import.*$/gmu) ?? [];
    expect(loaded.toSorted()).toEqual(lines.toSorted());
  },
);

describe.each(files)('the lexicon %s', (file) => {
  const source = readFileSync(file, 'utf8');

  it('says on its first line what belongs in it', () => {
    expect(source).toMatch(/^\/\/ \p{Lu}.{8}/u);
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
