import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore } from './count-before.ts';

test('as many entries stand before a place as have a smaller one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (places, place) => {
      const entries = places.toSorted((one, other) => one - other).map((start) => ({ start }));
      const expected = entries.filter(({ start }) => start < place).length;
      expect(countBefore(entries, place, ({ start }) => start)).toBe(expected);
    }),
  );
});
