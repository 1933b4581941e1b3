// Nouns for things whose words are quoted with "said" as those of people are: "a voice", "a plaque"; placards and documents are in lists of their own. Our own list.
export const thingsThatSpeak: ReadonlySet<string> = new Set([
  'app',
  'caption',
  'label',
  'motto',
  'plaque',
  'thing',
  'voice',
]);
