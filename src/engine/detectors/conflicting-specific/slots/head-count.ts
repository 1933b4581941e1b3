import type { Rule } from '../claim.ts';
import { harms } from '../lexicons/casualty-words.ts';
import { countedGroups, otherScopes, partOfGroup } from '../lexicons/counted-groups.ts';
import { makeClaim } from '../make-claim.ts';

/** So many words may stand between a number and the noun: "four armed and masked robbers". */
const reach = 3;
/** What may follow a count of the whole group: no verb of harm, no "of". */
const harmAhead = 4;

/** How many robbers, gunmen, passengers, firefighters or hostages an event had. */
export const headCount: Rule = {
  name: 'head-count',
  needs: new Set(countedGroups.keys()),
  read: (passage, story) => {
    const { tokens, numbers } = passage;
    if (tokens.some(({ word }) => otherScopes.has(word))) return [];
    return numbers.flatMap((number) => {
      const at = tokens.findIndex(
        ({ word }, place) => place >= number.to && place < number.to + reach && countedGroups.has(word),
      );
      const group = countedGroups.get(tokens[at]?.word ?? '');
      const between = tokens.slice(number.to, at);
      const isWhole = between.every(({ kind, isCapital, word }) => kind === 'word' && !isCapital && word !== 'of');
      const before = tokens[number.from - 1]?.word ?? '';
      const isPart =
        partOfGroup.has(before) ||
        tokens.slice(at, at + harmAhead).some(({ word }) => (harms.get(word) ?? 'displaced') !== 'displaced');
      if (!group || !isWhole || isPart || (number.exact !== null && !Number.isInteger(number.exact))) return [];
      const { from, low, high, grain, label } = number;
      return [
        makeClaim(passage, from, at + 1, {
          slot: `count ${group} ${story.eventOf[passage.article]}`,
          question: `How many ${group} were there?`,
          type: 'quantity',
          value: { kind: 'interval', low, high, grain, unit: 'count', label },
        }),
      ];
    });
  },
};
