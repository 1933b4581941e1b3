// Nouns for things whose words are quoted with "said" as those of people are: "a voice", "a plaque", "a scanner"; placards and documents are in lists of their own. Our own list.
export const thingsThatSpeak: ReadonlySet<string> = new Set([
  'app',
  'caption',
  'footer',
  'header',
  'label',
  'marker',
  'motto',
  'plaque',
  'printer',
  'scanner',
  'thing',
  'ticker',
  'timer',
  'tracker',
  'voice',
]);
