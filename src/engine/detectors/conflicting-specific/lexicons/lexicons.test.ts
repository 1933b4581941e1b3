import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

test.for(files)(
  '%s says what belongs in it, and its lists are sorted, in lower case, without duplicates',
  async (file) => {
    expect(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).toMatch(/^\/\/ .+/u);
    const lexicon: Record<string, unknown> = await import(`./${file}`);
    for (const [name, list] of Object.entries(lexicon)) {
      const entries = entriesOf(list);
      expect(entries.length, name).toBeGreaterThan(0);
      expect(entries, name).toEqual([...new Set(entries)].toSorted());
      expect(entries, name).toEqual(entries.map((entry) => entry.toLowerCase()));
    }
  },
);

function entriesOf(list: unknown): string[] {
  if (list instanceof Map) return [...list.keys()];
  return list instanceof Set || Array.isArray(list) ? [...list] : [];
}
