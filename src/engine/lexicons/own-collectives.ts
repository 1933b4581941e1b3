// Nouns for a few people taken together that, with "the", go back to people told of before, or to theirs. Our own list.
export const ownCollectives: ReadonlySet<string> = new Set([
  'band',
  'duo',
  'families',
  'family',
  'men',
  'pair',
  'parents',
  'trio',
  'women',
]);
