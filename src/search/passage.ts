/** A stretch of a passage as it is shown. */
export type Piece = {
  readonly text: string;
  /** Whether it is what the passage is shown for: marked words, or words that were looked for. */
  readonly isFound: boolean;
};

/**
 * A word that nobody can look for: it stands before each paragraph of a text in the index, and before the sentence of a
 * mark as often, in one word, as the number of its paragraph says.
 */
export const paragraphSign = '¶';

/**
 * Stands between the pieces of a mark: white space alone would come back from a page of the index as one space, and a word
 * of its own would part them for those who look for them in one.
 */
export const pieceBreak = `${paragraphSign} `;

/** What is shown of a record: the stretch, and the number, from 1, of the paragraph in which it begins. */
export type Passage = { readonly paragraph: number; readonly pieces: readonly Piece[] };

/**
 * The sentence of a mark, cut at the marked words.
 *
 * @param content of its record
 * @param words of the mark: its pieces in order, a `pieceBreak` between them
 */
export function cutSentence(content: string, words: string): Passage {
  const paragraph = content.indexOf(' ');
  const sentence = content.slice(paragraph + 1);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of words.split(pieceBreak)) {
    const start = sentence.indexOf(piece, at);
    if (piece === '' || start === -1) continue;
    pieces.push({ text: sentence.slice(at, start), isFound: false }, { text: piece, isFound: true });
    at = start + piece.length;
  }
  pieces.push({ text: sentence.slice(at), isFound: false });
  return { paragraph, pieces: pieces.filter(({ text }) => text !== '') };
}

/** So many words are shown before the first that was found, and so many from there on. */
const wordsBefore = 10;
const wordsAfter = 30;

/**
 * Where in a text the words are that were looked for: a passage that stays inside one paragraph. Without such words, the
 * beginning of the text.
 *
 * @param content paragraphs, each after a paragraph sign
 * @param locations places, from 0, of the words found, paragraph signs counted
 */
export function findPassage(content: string, locations: readonly number[]): Passage {
  const words = content.split(' ');
  const first = locations[0] ?? 1;
  const opening = words.lastIndexOf(paragraphSign, first);
  const nextOpening = words.indexOf(paragraphSign, first);
  const closing = nextOpening === -1 ? words.length : nextOpening;
  const start = Math.max(opening + 1, first - wordsBefore);
  const end = Math.min(closing, first + wordsAfter);
  const quiet = (text: string): Piece => ({ text, isFound: false });
  const shown = words
    .slice(start, end)
    .flatMap((word, place) => [quiet(' '), { text: word, isFound: locations.includes(start + place) }]);
  return {
    paragraph: words.slice(0, opening + 1).filter((word) => word === paragraphSign).length,
    pieces: join([
      ...(start > opening + 1 ? [quiet('… ')] : []),
      ...shown.slice(1),
      ...(end < closing ? [quiet(' …')] : []),
    ]),
  };
}

/** Neighbours of one sort as one piece. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && !last.isFound && !piece.isFound)
      joined.splice(-1, 1, { text: last.text + piece.text, isFound: false });
    else joined.push(piece);
  }
  return joined;
}
