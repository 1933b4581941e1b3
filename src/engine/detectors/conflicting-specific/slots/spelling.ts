import type { Claim, Rule } from '../claim.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';

/** So few tokens from an age a name says most clearly whose it is. */
const nearby = 3;

/** How a name is spelled, where two texts are a slip of the pen apart: "Anna Lind", "Anna Lindt". */
export const spelling: Rule = {
  name: 'spelling-of-name',
  read: (passage, story) =>
    passage.names.flatMap((name) => {
      const key = story.people.keyOf(name, passage.article);
      return story.people.spellings
        .filter((each) => each.key === key)
        .flatMap(({ part, other }) =>
          [part, other]
            .filter((word) => name.parts.includes(word))
            .flatMap((word) => readSpelling(passage, story, key, [part, other], word, name)),
        );
    }),
};

function readSpelling(
  passage: Passage,
  story: Story,
  key: string,
  pair: readonly string[],
  word: string,
  { from, to }: { from: number; to: number },
): Claim[] {
  const token = passage.tokens.slice(from, to).find((each) => each.word === word || each.word.startsWith(`${word}'`));
  if (!token) return [];
  const span = { start: token.start, end: token.start + word.length };
  const exact = passage.text.slice(span.start, span.end);
  return [
    {
      slot: `spelling ${key} ${pair.join(' ')}`,
      question: `How is the name of ${story.people.labelOf(key)} spelled?`,
      type: 'name',
      grade: 'contradiction',
      isStrong: true,
      change: 'none',
      isTelling: passage.numbers.some(
        (number) => Math.min(Math.abs(number.from - to), Math.abs(from - number.to)) <= nearby,
      ),
      circumstance: null,
      article: passage.article,
      span,
      value: { kind: 'term', keys: [word], label: exact },
    },
  ];
}
