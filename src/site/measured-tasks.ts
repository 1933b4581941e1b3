/** What a figure looks at, by the metric's name in the measurements: a name for a row, and what counts as right. */
export const measuredTasks: Readonly<Record<string, { readonly name: string; readonly meaning: string }>> = {
  quotation: {
    name: 'Quotations',
    meaning: 'words in quotation marks that somebody said or wrote, told apart from titles, terms and the like',
  },
  mark: { name: 'Unsourced quotations', meaning: 'the mark Q' },
  unnamed: { name: 'Unnamed sources', meaning: 'the mark U' },
  conflict: {
    name: 'Conflicting specifics',
    meaning: 'the mark C: a detail that two places tell differently, found in at least two of them',
  },
  provenance: { name: 'Rung of the ladder', meaning: 'of the quotations found, how many stand on the right rung' },
  speaker: { name: 'Speaker', meaning: 'of the quotations found, how many have the right speaker' },
  subtype: {
    name: 'Kind of unnamed source',
    meaning: 'of the unnamed sources found, how many are rightly called person, group, document or hearsay',
  },
  'a.ov80': {
    name: 'Quotations, where they begin and end',
    meaning: 'a quotation that begins and ends where it should, or nearly: at least 80\u00a0% in common',
  },
  'b.e2e.head': {
    name: 'Quotation and who said it',
    meaning: 'the quotation is found and the right words are taken for its source',
  },
  'c.all': {
    name: 'Unnamed sources, thoughts included',
    meaning: 'also those who only think, want or plan something; our codebook asks for less',
  },
  'c.speech': { name: 'Unnamed sources who say something', meaning: 'the part of them that our codebook asks for' },
  'd.nonquote': {
    name: 'Quotation marks around no quotation',
    meaning: 'titles, nicknames, slogans and words at a distance, recognised as such',
  },
  'e.content': {
    name: 'Everything reported',
    meaning: 'what anybody says, thinks or wants, with and without quotation marks',
  },
  'e.content+source': { name: 'Everything reported, and by whom', meaning: 'the same, with the right source' },
  'f.speechSentence': {
    name: 'Sentences with speech',
    meaning: 'a sentence in which somebody is reported to say something',
  },
  'false alarms per 1,000 words': {
    name: 'False alarms per 1,000 words',
    meaning: 'a number, not a share; the fewer the better',
  },
  'conflicts reported': { name: 'Conflicts reported', meaning: 'a number, not a share' },
  'agreeing slots reported': {
    name: 'Agreements taken for conflicts',
    meaning: 'a number, not a share; the fewer the better',
  },
};
