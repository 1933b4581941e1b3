// What stands before a colon at the head of a paragraph. Our own list.

/** Labels of those who speak that are no names: "Question: ..." */
export const speakerLabels: ReadonlySet<string> = new Set(['answer', 'question']);

/** First words of labels under which nobody speaks, however they are written: "PHOTO: ...", "Read More: ..." */
export const speechlessLabels: ReadonlySet<string> = new Set([
  'image',
  'live',
  'more',
  'photo',
  'read',
  'related',
  'update',
  'video',
  'watch',
]);
