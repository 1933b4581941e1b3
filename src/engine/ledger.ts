import { type Provenance, provenances, type Quotation, type SourceMention, type Span } from './annotation.ts';

/** One source of an article and every quotation that it is given. */
export type LedgerEntry = {
  readonly provenance: Provenance;
  /** The fullest form of the name, the words of an unnamed source, or null where nobody is said to speak. */
  readonly name: string | null;
  /** How the source is called at each quotation, in order; null where the words go on without an attribution. */
  readonly places: readonly LedgerPlace[];
};

export type LedgerPlace = {
  readonly quotation: Quotation;
  readonly speaker: SourceMention | null;
  /** Null: venue not stated. */
  readonly venue: Span | null;
};

/**
 * The quotations of one article by who speaks, best rung first, then in order of the text. A named source is one entry
 * however often it is quoted. Two mentions of an unnamed source are one entry only where they are the same words in the
 * same place: a reader cannot know whether "a senior official" and "a senior official" are one.
 */
export function keepLedger(text: string, quotations: readonly Quotation[]): LedgerEntry[] {
  const entries = new Map<string, { provenance: Provenance; name: string | null; places: LedgerPlace[] }>();
  for (const quotation of quotations) {
    const { provenance, speaker, venue } = quotation;
    if (provenance === null) continue;
    const name = speaker && (speaker.name ?? text.slice(speaker.start, speaker.end));
    const key = `${provenance} ${isNamed(provenance) ? name : (speaker?.start ?? 'none')}`;
    const entry = entries.get(key) ?? { provenance, name, places: [] };
    entry.places.push({ quotation, speaker, venue });
    entries.set(key, entry);
  }
  return [...entries.values()].sort((a, b) => provenances.indexOf(a.provenance) - provenances.indexOf(b.provenance));
}

function isNamed(provenance: Provenance): boolean {
  return provenance === 'named-person' || provenance === 'named-document' || provenance === 'named-organisation';
}
