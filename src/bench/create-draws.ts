/** Draws that look like chance and are the same each time. */
export type Draws = {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly draw: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

/** The numbers of a linear congruential generator; another seed, other draws. */
export function createDraws(seed: number): Draws {
  let state = seed;
  return { draw, pick };

  function draw(limit: number): number {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  }

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[draw(items.length)];
    if (item === undefined) throw new Error('expected a list with items, found an empty one');
    return item;
  }
}
