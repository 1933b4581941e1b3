// Words of a phrase for documents or figures that say that anybody may ask for them, or whose they are: "public records", "court filings". Our own list.
export const openRecordModifiers: ReadonlySet<string> = new Set([
  'census',
  'court',
  'electoral',
  'federal',
  'filing',
  'filings',
  'government',
  'legal',
  'municipal',
  'official',
  'public',
  'published',
  'regulatory',
  'state',
]);
