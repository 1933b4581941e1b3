// Words before a noun for documents that say that nobody else can see them. Our own list.
export const secrecyWords: ReadonlySet<string> = new Set([
  'classified',
  'confidential',
  'draft',
  'internal',
  'leaked',
  'private',
  'sealed',
  'secret',
  'unpublished',
  'unreleased',
]);
