// Words right before quotation marks that present what follows as a term, a name or a label. Our own list.
export const termCues: ReadonlySet<string> = new Set([
  'aka',
  'alias',
  'code-named',
  'codenamed',
  'dubbed',
  'nicknamed',
  'self-described',
  'self-styled',
  'so-called',
  'termed',
]);
