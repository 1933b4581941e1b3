/**
 * Up to so many stories, records are handed to Pagefind one by one, and without a query they are found in their order. That
 * takes a time that grows with the square of their number. Those of more stories are written down as pages first, and
 * Pagefind reads these in the order in which a disk lists them: who wants theirs sorts by `orderName`.
 */
const mostOrdered = 50;

/** Whether an index of so many stories keeps its records in their order without being asked to. */
export function isOrdered(stories: number): boolean {
  return stories <= mostOrdered;
}

/** What records are sorted by to stand in their order. */
export const orderName = 'order';
