/** What a character is to the tokeniser. An extension belongs to the character before it: combining marks, soft hyphens. */
export const characterClass = { space: 1, letter: 2, digit: 3, quotationMark: 4, extension: 5, other: 6 } as const;
export type CharacterClass = (typeof characterClass)[keyof typeof characterClass];

export type Character = {
  readonly class: CharacterClass;
  /** In UTF-16 code units: 2 for a surrogate pair. */
  readonly width: 1 | 2;
};

const quotationMarks = new Set('"\'`´“”„‟«»‘’‚‛‹›');
// Soft hyphen, zero width non-joiner and joiner, word joiner.
const joiners = new Set(['\u00ad', '\u200c', '\u200d', '\u2060']);
const basic = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));

/** Reads the characters of one text. */
export function createCharacterReader(text: string): (at: number) => Character {
  // Texts repeat few characters: each is classified once.
  const known = new Map<number, Character>();
  const plain = basic.map((kind) => ({ class: kind, width: 1 }) as const);
  return (at) => {
    const code = text.charCodeAt(at);
    const simple = plain[code];
    if (simple !== undefined) return simple;
    const point = text.codePointAt(at) ?? code;
    const seen = known.get(point);
    if (seen !== undefined) return seen;
    const character = { class: classify(String.fromCodePoint(point)), width: point > 0xffff ? 2 : 1 } as const;
    known.set(point, character);
    return character;
  };
}

function classify(character: string): CharacterClass {
  if (quotationMarks.has(character)) return characterClass.quotationMark;
  if (/^[\s\u200b]$/u.test(character)) return characterClass.space;
  if (/^\p{L}$/u.test(character)) return characterClass.letter;
  if (/^\p{N}$/u.test(character)) return characterClass.digit;
  if (/^\p{M}$/u.test(character) || joiners.has(character)) return characterClass.extension;
  return characterClass.other;
}
