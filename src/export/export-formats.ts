/** A form in which the marks of a text, a story or the whole site can be taken away: a file beside their page. */
export type ExportFormat = {
  readonly fileName: 'annotations.jsonld' | 'annotations.csv' | 'annotations.json' | 'counts.csv';
  readonly mediaType: string;
  readonly name: string;
  /** What is in it and what it is good for. */
  readonly about: string;
};

/** In the order in which pages offer them. */
export const exportFormats: readonly ExportFormat[] = [
  {
    fileName: 'annotations.csv',
    mediaType: 'text/csv',
    name: 'Marks as a table (CSV)',
    about: 'a row for each mark, for a spreadsheet',
  },
  {
    fileName: 'counts.csv',
    mediaType: 'text/csv',
    name: 'Counts as a table (CSV)',
    about: 'a row for each text: how many quotations from which kind of source, how many marks of each kind',
  },
  {
    fileName: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    name: 'W3C Web Annotations (JSON-LD)',
    about: 'for tools that read annotations',
  },
  {
    fileName: 'annotations.json',
    mediaType: 'application/json',
    name: 'Plain data (JSON)',
    about: 'the same for programs, with every mention of a detail on which texts differ',
  },
];
