import { diffWordsWithSpace } from 'diff';

/** Past so many changed words two wordings are shown whole. */
const mostChanges = 40;
const longestUnchanged = 40;

/** One wording with what another has in its place: “The mill [burnt → burned] at dawn”. Nothing is a dash. */
export function showDifference(from: string, to: string): string {
  const changes = diffWordsWithSpace(from, to, { maxEditLength: mostChanges });
  if (changes === undefined) return show(to);
  let shown = '';
  for (const [place, { value, added, removed }] of changes.entries()) {
    const isAnswer = added && changes[place - 1]?.removed === true;
    if (isAnswer) continue;
    const next = changes[place + 1];
    if (removed) shown += `[${show(value)} → ${next?.added ? show(next.value) : '–'}]`;
    else if (added) shown += `[– → ${show(value)}]`;
    else shown += shorten(value);
  }
  return shown;
}

/** What cannot be seen is written as its code point, and a space alone as its name. */
function show(words: string): string {
  if (words === ' ') return 'space';
  return words.replaceAll(/[^\S ]|\p{Cf}/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code}`;
  });
}

function shorten(words: string): string {
  const half = longestUnchanged / 2;
  return words.length <= longestUnchanged ? words : `${words.slice(0, half)}…${words.slice(-half)}`;
}
