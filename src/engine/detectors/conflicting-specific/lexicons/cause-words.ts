// Words around the cause of a death. Our own lists.

/** That nobody knows it; "known" behind "not". */
export const unknownWords: ReadonlySet<string> = new Set(['known', 'unclear', 'undetermined', 'unknown']);

/** Words that every violent death has, or that say nothing. */
export const vagueCauses: ReadonlySet<string> = new Set(['causes', 'injuries', 'wounds']);
