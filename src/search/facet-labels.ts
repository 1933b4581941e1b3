import { markKinds } from '../engine/detectors/mark-kinds.ts';
import { verdictPhrases } from '../site/verdict-phrases.ts';
import { type Facet, textKind } from './facets.ts';

/** A value of a facet and what readers see for it. */
export type FacetChoice = {
  readonly value: string;
  readonly label: string;
  /** Of the kind that it belongs to, in lower case; null where it is of no kind of mark. */
  readonly letter: string | null;
};

/** What readers see of a facet. */
export type FacetLabels = {
  readonly facet: Facet;
  readonly legend: string;
  /** Null where the index holds them, because there is no end to them. */
  readonly choices: readonly FacetChoice[] | null;
};

/** In the order of the page. */
export const facetLabels: readonly FacetLabels[] = [
  {
    facet: 'kind',
    legend: 'Kind',
    choices: [
      ...markKinds.map(({ kind, letter, title }) => ({ value: kind, label: title, letter: letter.toLowerCase() })),
      { value: textKind, label: 'Text', letter: null },
    ],
  },
  {
    facet: 'type',
    legend: 'More exactly',
    choices: markKinds.flatMap(({ letter, subtypes }) =>
      Object.entries(subtypes).map(([value, label]) => ({ value, label, letter: letter.toLowerCase() })),
    ),
  },
  {
    facet: 'strength',
    legend: 'How strong a conflict',
    choices: (['contradiction', 'divergence'] as const).map((value) => ({
      value,
      label: `${value}: ${verdictPhrases[value]}`,
      letter: null,
    })),
  },
  { facet: 'story', legend: 'Story', choices: null },
  { facet: 'text', legend: 'Text', choices: null },
  { facet: 'source', legend: 'Source', choices: null },
  {
    facet: 'by',
    legend: 'Found by',
    choices: [
      { value: 'rule', label: 'a rule', letter: null },
      { value: 'editor', label: 'an editor', letter: null },
    ],
  },
];
