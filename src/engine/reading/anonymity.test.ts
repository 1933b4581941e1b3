import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';
import { splitBlocks } from './blocks.ts';

/** What the notes of a text say. */
function notesOf(text: string): string[] {
  return annotateText({ id: 'a', text, blocks: splitBlocks(text) }).annotations.map(({ explanation }) => explanation);
}

// Invented.
describe('why a name is withheld', () => {
  it.each([
    [
      'between source and cue',
      'One tenant, who asked me not to use her name because her brother drives the crane, put it like this: “It shakes.”',
      'because her brother drives the crane',
    ],
    [
      'in a clause of the source',
      'A tenant who asked that her name be withheld because she pays rent to the port said: “It shakes.”',
      'because she pays rent to the port',
    ],
    [
      'behind the cue',
      '“It shakes,” said a tenant, who was not authorised to speak for the port.',
      'not authorised to speak for the port',
    ],
  ])('is read %s by source and quotation alike', (_, text, reason) => {
    const notes = notesOf(text);
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toContain(`reason given is: “${reason}”`);
  });

  it('is said to be missing where the text speaks of anonymity and gives none', () => {
    const notes = notesOf('“It shakes,” said a tenant who declined to give his name.');
    expect(notes).toContain(
      '“A tenant” is called on as a source and is not named, and no reason for the anonymity is given.',
    );
    expect(notes).toContain('The speaker is called only “a tenant”. The text says that the name is withheld.');
  });

  it('is left open where the text speaks of anonymity at another place', () => {
    const notes = notesOf('“It shakes,” said a tenant. Three of them spoke on condition of anonymity.');
    expect(notes).toContain('“A tenant” is called on as a source and is not named.');
    expect(notes).toContain('The speaker is called only “a tenant”.');
  });

  it.each(['said a tenant who did not know his name.', 'said a tenant who was named in the report.', 'said a tenant.'])(
    'is missed where nothing is said of anonymity: %s',
    (words) => {
      const notes = notesOf(`“It shakes,” ${words}`);
      expect(notes).toHaveLength(2);
      for (const note of notes) expect(note).toMatch(/the text does not say why/iu);
    },
  );
});
