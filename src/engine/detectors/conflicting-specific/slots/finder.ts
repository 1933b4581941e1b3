import type { Rule } from '../claim.ts';
import { finderEnds, finding, flawNouns } from '../lexicons/finder-words.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';

/** So far behind "by" the names of the finders lie: "by a team of researchers from Norvane and Ellery Mills". */
const reach = 9;

/** Who found a flaw: "the bug was found by Norvane researchers". */
export const finder: Rule = {
  name: 'who-found-flaw',
  needs: finding,
  comparesOwn: true,
  read: (passage, story) =>
    passage.tokens.flatMap((token, at) => {
      if (!finding.has(token.word) || passage.tokens[at + 1]?.word !== 'by' || !isOfFlaw(passage, at)) return [];
      const by = at + 1;
      if (finding.has(passage.tokens[by + 1]?.word ?? '')) return [];
      const last = passage.tokens.findIndex(({ word }, place) => place > by && finderEnds.has(word));
      const end = last < 0 ? passage.tokens.length : last;
      const finders = passage.names.filter(({ from, to }) => from > by && to <= Math.min(end, by + reach + 1));
      const first = finders.map(({ parts }) => parts[0] ?? '').toSorted();
      if (first.length === 0) return [];
      return [
        makeClaim(passage, by + 1, end, {
          slot: `finder ${story.eventOf[passage.article]}`,
          question: 'Who found the flaw?',
          type: 'identity',
          value: {
            kind: 'term',
            keys: [first.join(' and ')],
            label: finders.map(({ start, end: to }) => passage.text.slice(start, to)).join(' and '),
          },
        }),
      ];
    }),
};

/** "The flaw was found by …", "It was found by …" after a sentence about the flaw. */
function isOfFlaw({ tokens, previous }: Passage, at: number): boolean {
  const before = tokens.slice(0, at);
  if (before.some(({ word }) => flawNouns.has(word))) return true;
  return before[0]?.word === 'it' && previous?.tokens.some(({ word }) => flawNouns.has(word)) === true;
}
