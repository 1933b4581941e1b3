// Words around "traced". Our own lists.

/** What leads from the thing traced to its origin: "traced … to", "traced … from", "traced … used by". */
export const traceObjectEnds: ReadonlySet<string> = new Set(['by', 'from', 'to']);

/** Words that lead on from an address or an account to whom it belongs: "an address registered to Norvane". */
export const ownerLinks: ReadonlySet<string> = new Set(['associated', 'belonging', 'registered']);
