import { describe, expect, it } from 'vitest';
import { isPastForm, verbForms } from './verb-forms.ts';

describe('forms of verbs', () => {
  it.each([
    ['says', 'say', 'third'],
    ['told', 'tell', 'past'],
    ['denied', 'deny', 'past'],
    ['admitting', 'admit', 'ing'],
    ['accusing', 'accuse', 'ing'],
    ['written', 'write', 'participle'],
    ['urge', 'urge', 'plain'],
    ['read', 'read', 'past'],
  ])('knows %s', (word, lemma, form) => {
    expect(verbForms.get(word)).toEqual({ lemma, form });
  });

  it('knows nothing of other words and of auxiliaries', () => {
    expect(verbForms.get('harbour')).toBeUndefined();
    expect(verbForms.get('would')).toBeUndefined();
  });

  it('tells which plain forms are past forms too', () => {
    expect(isPastForm('cut')).toBe(true);
    expect(isPastForm('say')).toBe(false);
  });
});
