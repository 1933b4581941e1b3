/**
 * The words that the whole project shares, each with one meaning.
 *
 * Offsets are UTF-16 code units from 0, half-open, in the article's reading text (`content/codebook.md`, "Anchors").
 */

/** `text.slice(start, end)` is what the span marks. */
export type Span = { readonly start: number; readonly end: number };

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'block-quote' | 'code' | 'table-cell';

/** A stretch of reading text that a reader sees as a unit of its own. Blocks are in order and do not overlap. */
export type Block = Span & { readonly kind: BlockKind };

/** One article as the engine takes it. */
export type Article = {
  /** Unique in its story. */
  readonly id: string;
  /** The reading text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Day of publication, `YYYY-MM-DD`, where it is known. */
  readonly date?: string | undefined;
};

/** The ladder of the codebook, best rung first. */
export const provenances = [
  'named-person',
  'named-document',
  'named-organisation',
  'unnamed-person',
  'undisclosed-document',
  'none',
] as const;
export type Provenance = (typeof provenances)[number];

/** The words that name a source where it is used, and the fullest form of its name in the article. */
export type SourceMention = Span & {
  readonly name?: string | undefined;
  /** Whether nobody could find the source by what the text says; null where the text leaves it open. */
  readonly isUnnamed?: boolean | null | undefined;
};

/** One utterance in quotation marks, in as many parts as its attribution or its paragraphs cut it into. Marks are included. */
export type Quotation = {
  readonly parts: readonly Span[];
  /** False for a term, a name, a title of a work, a scare quote: kept, because readers ask why it is not marked. */
  readonly isQuotation: boolean;
  /** Name of the rule that decided `isQuotation`. */
  readonly rule: string;
  readonly speaker: SourceMention | null;
  readonly cue: Span | null;
  /** Null where `isQuotation` is false. */
  readonly provenance: Provenance | null;
  /** Where the words were said or published, as far as the text says so. */
  readonly venue: Span | null;
};

/** Somebody says something: who, by which reporting expression, what. Each may be cut into pieces. */
export type Attribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The parts of the quotations that it introduces; none in indirect speech, or where another attribution inside does. */
  readonly quoted: readonly Span[];
  /** `direct` and `mixed` have quotations in their content; `mixed` has words of the writer too. */
  readonly type: 'direct' | 'indirect' | 'mixed';
  /**
   * `speech` gives words, quoted or in indirect speech: says that, writes, asks why, according to. `stance` names what
   * somebody does by speaking, or thinks of something, without quoted words: announces, notes the delay, criticises, wants.
   */
  readonly manner: 'speech' | 'stance';
  /** Null where the text leaves it open whether the source is named (a pronoun that resolves to nobody). */
  readonly isUnnamed: boolean | null;
};

export const kinds = ['unsourced-quote', 'unnamed-source', 'conflicting-specific'] as const;
export type Kind = (typeof kinds)[number];

/** Who of the editors did what to an annotation or a specific, when and why. */
export type EditorNote = {
  readonly did: 'confirm' | 'reject' | 'change' | 'add' | 'join';
  readonly by: string;
  /** `YYYY-MM-DD` or `'unknown'`. */
  readonly on: string;
  readonly why?: string | undefined;
};

/** What an editor says of a mark, a specific or a paragraph without changing it. */
export type EditorComment = {
  readonly says: string;
  readonly by: string;
  /** `YYYY-MM-DD` or `'unknown'`. */
  readonly on: string;
};

/** A comment on words that need not be marked. */
export type PlacedComment = Span & EditorComment & { readonly article: string };

/** What a detector has to say about one place of one article. */
export type Finding = {
  readonly kind: Kind;
  /** Id of the article. */
  readonly article: string;
  /** The marked words: in order, apart from each other. */
  readonly spans: readonly Span[];
  /** Rung of a quotation, subtype of an unnamed source, type of a conflict. */
  readonly subtype: string;
  /** Name of the rule that found it, in kebab-case. */
  readonly rule: string;
  /** One plain sentence about this place: what is missing here. */
  readonly explanation: string;
  /** Later mentions of the same source, in order; they are listed and not counted. */
  readonly repeats?: readonly Span[] | undefined;
  /** The words in which the text says why the source stays unnamed; only of an unnamed source. */
  readonly reasonGiven?: Span | undefined;
  /** The slot that it fills; only of a conflicting specific. */
  readonly slot?: string | undefined;
  readonly editor?: EditorNote | undefined;
  readonly comments?: readonly EditorComment[] | undefined;
};

/** A finding with its stable id and with who found it. */
export type Annotation = Finding & { readonly id: string; readonly by: 'rule' | 'editor' };

export const specificTypes = [
  'date',
  'duration',
  'quantity',
  'money',
  'place',
  'name',
  'identity',
  'status',
  'wording',
] as const;
export type SpecificType = (typeof specificTypes)[number];

/** One place where an article fills a slot. */
export type Mention = Span & {
  readonly article: string;
  /** The value in normal form, for people to read: "1 to 10 December". */
  readonly value: string;
  /** Values of other mentions of the slot that this one does not fit; none where it fits them all. */
  readonly against: readonly string[];
  /** Who says it: the words that name the source, or null for the writer's own voice. */
  readonly source: SourceMention | null;
  readonly editor?: EditorNote | undefined;
};

/** A slot of the story that two mentions fill. */
export type Specific = {
  /** Key of the slot, stable under the order of the articles. */
  readonly slot: string;
  /** The slot as a plain question. */
  readonly question: string;
  readonly type: SpecificType;
  /** `updated`: the later article tells a later state of things. */
  readonly verdict: 'agreement' | 'updated' | 'divergence' | 'contradiction';
  /** In order of the articles of the story, then of their text. */
  readonly mentions: readonly Mention[];
  readonly rule: string;
  readonly by: 'rule' | 'editor';
  readonly editor?: EditorNote | undefined;
  readonly comments?: readonly EditorComment[] | undefined;
};

/** Whether the mentions of a specific do not fit together. */
export function isConflict({ verdict }: Specific): boolean {
  return verdict === 'contradiction' || verdict === 'divergence';
}
