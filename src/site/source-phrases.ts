import type { Naming } from '../engine/sources/naming.ts';
import type { SourceKind } from '../engine/sources/source.ts';
import { counted } from './counted.ts';
import type { GatheredSource, PlacedUse } from './gather-sources.ts';
import { rungTitles } from './rung-titles.ts';

/** Kinds of sources as headings of a list, and as parts of an address. */
export const sourceKindTitles: Readonly<Record<SourceKind, { readonly title: string; readonly id: string }>> = {
  person: { title: 'People', id: 'people' },
  organisation: { title: 'Organisations', id: 'organisations' },
  document: { title: 'Documents', id: 'documents' },
  unnamed: { title: 'Without a name', id: 'without-a-name' },
  nobody: { title: 'No source', id: 'no-source' },
};

/** How a text names a source, after "named by". */
export const namingPhrases: Readonly<Record<Naming, string>> = {
  'name-and-role': 'name and role',
  name: 'full name',
  'short-name': 'a part of the name',
  role: 'role only',
  pronoun: 'a pronoun',
  nothing: 'nothing: the words go on',
};

/** A source as a heading. */
export function titleOfSource({ kind, name }: Pick<GatheredSource, 'kind' | 'name'>): string {
  if (kind === 'nobody') return 'No source given';
  return kind === 'unnamed' ? `“${name}”, without a name` : name;
}

/** What the texts do with a source, in numbers: "3 quotations, 1 paraphrase". */
export function countUses({
  kind,
  quoted,
  paraphrased,
  used,
}: Pick<GatheredSource, 'kind' | 'quoted' | 'paraphrased' | 'used'>): string {
  const times = used === 1 ? 'once' : `${used} times`;
  return [
    quoted > 0 ? counted(quoted, 'quotation', 'quotations') : null,
    paraphrased > 0 ? counted(paraphrased, 'paraphrase', 'paraphrases') : null,
    used > 0 ? (kind === 'nobody' ? `hearsay ${times}` : `called on as a source ${times} without being quoted`) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** How the place of a use calls its source, and by what: null where it is not named there at all. */
export function howCalled({ calledBy, naming, manner }: PlacedUse, kind: SourceKind): string | null {
  if (calledBy === null || kind === 'nobody') return null;
  if (naming === 'nothing') return 'not named again here';
  const by = kind === 'unnamed' ? '' : `, ${namingPhrases[naming]}`;
  return manner === 'used' ? null : `“${calledBy}”${by}`;
}

/** What the text does at a place. */
export function doneWith({ manner }: PlacedUse, kind: SourceKind): string {
  if (manner !== 'used') return manner;
  return kind === 'nobody' ? 'hearsay' : 'called on';
}

/** The rung of a use. What a text leaves open counts as named, and that is said; so is it where rules are not sure. */
export function rungOfUse({ provenance, label, mark }: PlacedUse, kind: SourceKind): string {
  if (provenance === 'none' && label === null && mark === null)
    return 'the rules find no source here, and leave it open';
  const isOpen = kind === 'unnamed' && provenance.startsWith('named-');
  return isOpen ? 'counted as named: the text may name whoever is meant' : rungTitles[provenance];
}
