// Prepositions before the place where something was said. Our own list.
export const venueLinks: ReadonlySet<string> = new Set(['at', 'during', 'in', 'on', 'through', 'via']);
