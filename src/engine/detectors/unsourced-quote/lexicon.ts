// Pronouns that go back to a person, or to several. Our own list.
export const peoplePronouns: ReadonlySet<string> = new Set([
  'he',
  'her',
  'him',
  'his',
  'i',
  'me',
  'my',
  'our',
  'she',
  'their',
  'them',
  'they',
  'us',
  'we',
  'who',
  'whom',
]);

/** Of these, the ones for one person other than writer and reader. */
export const singlePronouns: ReadonlySet<string> = new Set(['he', 'her', 'him', 'his', 'she']);
