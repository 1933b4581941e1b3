import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { markKinds } from './mark-kinds.ts';

const kinds = await Promise.all(
  markKinds.map(async (markKind) => {
    const { guide }: { guide: Guide } = await import(`./${markKind.kind}/guide.ts`);
    return { markKind, guide };
  }),
);

describe.each(kinds)('$markKind.kind', ({ markKind: { subtypes }, guide: { ladder, unmarked } }) => {
  it('has a step for every subtype, and names those that have no marks', () => {
    const ids = ladder.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(subtypes)));
    for (const { id, name, example } of ladder.steps) {
      expect({ id, isNamedOnce: (subtypes[id] === undefined) === (name !== undefined) }).toEqual({
        id,
        isNamedOnce: true,
      });
      expect(example).not.toBe('');
    }
  });

  it('says of what it leaves unmarked why it does', () => {
    expect(unmarked.length).toBeGreaterThan(0);
    for (const { what, why } of unmarked) expect(why, what).toMatch(/^[A-Z“].*\.$/u);
  });
});
