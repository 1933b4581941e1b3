import type { Specific } from '../engine/annotation.ts';

/** What an editor did to a row of the table, in a few words; null where rules alone found it as it stands. */
export function editorsHand({ by, editor }: Specific): string | null {
  if (by === 'editor') return 'added by an editor';
  if (editor === undefined || editor.did === 'reject' || editor.did === 'add') return null;
  return phrases[editor.did];
}

const phrases = {
  confirm: 'confirmed by an editor',
  change: 'question or strength changed by an editor',
  join: 'put together from several by an editor',
} as const;

/** How many rows rules found and how many an editor added; in how many of those found an editor had a hand. */
export function countHands(specifics: readonly Specific[]) {
  const found = specifics.filter(({ by }) => by === 'rule');
  const edited = found.filter(({ editor, mentions }) => editor !== undefined || mentions.some((one) => one.editor));
  return { byRule: found.length, byEditor: specifics.length - found.length, edited: edited.length };
}
