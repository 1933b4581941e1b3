import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

function tokensOf(text: string): string {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

const examples: readonly (readonly [text: string, tokens: string])[] = [
  ['The well-known AT&T didn’t pay.', 'The well-known AT&T didn’t pay .'],
  ['The U.S. said.The firm (e.g. Acme.com) left.', 'The U.S . said . The firm ( e.g . Acme.com ) left .'],
  ['It cost $3.5m at 10:30 in No.10.', 'It cost $ 3.5 m at 10:30 in No . 10 .'],
  ['Qwen-2.5 and F-35B', 'Qwen-2.5 and F-35B'],
  ["'Come,' O'Brien's aides' boss said.", "' Come , ' O'Brien's aides ' boss said ."],
  ['news\u00adpaper, don‘t', 'news\u00adpaper , don‘t'],
  ['e\u0301te\u0301 🇬🇧 ❤\ufe0f', 'e\u0301te\u0301 🇬 🇧 ❤\ufe0f'],
];

describe('tokenising', () => {
  it.each(examples)('reads %s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });

  it('gives words in lower case with straight marks and without soft hyphens', () => {
    expect(tokenize('Don’t re\u00adcover X\u2011rays').map(({ word }) => word)).toEqual(["don't", 'recover', 'x-rays']);
  });

  it('tells capitals', () => {
    expect(tokenize('Ann left Élise 5').map(({ isCapital }) => isCapital)).toEqual([true, false, true, false]);
  });

  it('covers everything but space, in order, without cutting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start)).toMatch(/^[\s\u200b]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end).isWellFormed()).toBe(true);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b]*$/u);
      }),
    );
  });
});
