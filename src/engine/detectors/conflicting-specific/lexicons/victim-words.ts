// Nouns for somebody whom a text tells the age of and no name. Our own list.
export const victimNouns: ReadonlyMap<string, string> = new Map([
  ['boy', 'boy'],
  ['child', 'child'],
  ['climber', 'climber'],
  ['cyclist', 'cyclist'],
  ['driver', 'driver'],
  ['female', 'woman'],
  ['girl', 'girl'],
  ['male', 'man'],
  ['man', 'man'],
  ['passenger', 'passenger'],
  ['pedestrian', 'pedestrian'],
  ['pilot', 'pilot'],
  ['suspect', 'suspect'],
  ['toddler', 'child'],
  ['woman', 'woman'],
]);
