// Participles that say how a document came before the eyes of somebody who is not its author. Collected by hand for this project.
export const sightParticiples: ReadonlySet<string> = new Set([
  'examined',
  'leaked',
  'obtained',
  'read',
  'reviewed',
  'seen',
  'shared',
  'shown',
  'viewed',
]);
