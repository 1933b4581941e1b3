/** Words as a YAML value that stands on one line, in a block or between braces. What cannot be seen is written out. */
export function yamlWords(words: string): string {
  // Words in JSON are words in YAML, whatever signs they hold.
  return JSON.stringify(words).replaceAll(/[^\S ]|\p{Cf}/gu, (character) =>
    [...Array(character.length).keys()].map((place) => escapeUnit(character.charCodeAt(place))).join(''),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
