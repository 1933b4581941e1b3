import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

describe.each(files)('the lexicon %s', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  // The first quoted words of a line: the entry, or the key of a pair.
  const entries = lines
    .slice(1)
    .flatMap((line) => /^ {2}\[?(?<mark>['"])(?<entry>.*?)\k<mark>/u.exec(line)?.groups?.['entry'] ?? []);

  it('says on its first line what belongs in it', () => {
    expect(lines[0]).toMatch(/^\/\/ \p{Lu}.{8}/u);
  });

  // A set or a map has no order that matters; a list may have.
  it.runIf(/new (?:Set|Map)\(/u.test(lines.join('\n')))('is in lower case, sorted and without duplicates', () => {
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase()))].toSorted());
  });
});
