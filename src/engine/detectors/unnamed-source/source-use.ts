import type { Span } from '../../annotation.ts';
import type { Source } from '../../reading/sources.ts';

/** A place where a text uses a source that it does not name. */
export type SourceUse = {
  readonly span: Span;
  readonly source: Source;
  /** Name of the rule that saw it. */
  readonly rule: string;
};
