import type { Rule } from '../claim.ts';
import { askingVerbs } from '../lexicons/phone-words.ts';
import { makeClaim } from '../make-claim.ts';

const fewestDigits = 7;

/** The telephone number that readers are asked to call; two that are a slip apart are meant to be one. */
export const phone: Rule = {
  name: 'telephone-number',
  needs: askingVerbs,
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (!/^(?:on|at)$/u.test(token.word)) return [];
      const { tokens } = passage;
      let to = at + 1;
      while (/^[\d+()-]+$/u.test(tokens[to]?.word ?? '')) to++;
      const digits = tokens
        .slice(at + 1, to)
        .map(({ word }) => word)
        .join('')
        .replaceAll(/\D/gu, '');
      const isAsked = tokens.slice(0, at).some(({ word }) => askingVerbs.has(word));
      if (digits.length < fewestDigits || !isAsked) return [];
      return [
        makeClaim(passage, at + 1, to, {
          slot: `telephone ${story.eventOf[passage.article]}`,
          question: 'Which number should readers call?',
          type: 'quantity',
          value: { kind: 'digits', digits, label: digits },
        }),
      ];
    }),
};
