import { conflictingSpecific } from './conflicting-specific/mark-kind.ts';
import type { MarkKind } from './mark-kind.ts';
import { unnamedSource } from './unnamed-source/mark-kind.ts';
import { unsourcedQuote } from './unsourced-quote/mark-kind.ts';

/** Every kind of annotation, as readers are told of it: whoever shows marks loads no rule that finds them. */
export const markKinds: readonly MarkKind[] = [unsourcedQuote, unnamedSource, conflictingSpecific];
