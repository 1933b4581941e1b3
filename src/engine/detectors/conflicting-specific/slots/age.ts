import { functionWords } from '../../../lexicons/function-words.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Claim, Rule } from '../claim.ts';
import {
  afterAge,
  agedLinks,
  ageLinks,
  ageWords,
  correctionWords,
  notPeople,
  personWords,
} from '../lexicons/age-words.ts';
import { makeClaim } from '../make-claim.ts';
import { greatestAge } from '../names/age-beside.ts';
import type { Name } from '../names/find-names.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import type { NumberPhrase } from '../values/number-words.ts';

/** Words that may stand between "23-year-old" and the name: "construction worker". */
const mostWordsBetween = 3;

/** How old a named person is: "Anna Lind, 34", "34-year-old Anna Lind", "Anna Lind was 34". */
export const age: Rule = {
  name: 'age-of-person',
  needs: 'number',
  comparesOwn: true,
  read: (passage, story) => {
    if (passage.tokens.some(({ word }) => correctionWords.has(word))) return [];
    return passage.numbers.flatMap((number) => readAge(passage, story, number));
  },
};

function readAge(passage: Passage, story: Story, number: NumberPhrase): Claim[] {
  const { tokens, names } = passage;
  if (!isAge(number)) return [];
  const old = readYearOld(passage, number);
  const name = old ? nameBeside(passage, number, old.to) : names.find((each) => isFollowedByAge(passage, each, number));
  if (!name || name.parts.some((part) => notPeople.has(part))) return [];
  const key = story.people.keyOf(name, passage.article);
  if (!key.includes(' ')) return [];
  const inMonths = old?.unit === 'month';
  const [low, high] = inMonths ? [Math.floor(number.low / 12), number.high / 12] : [number.low, number.high];
  const exact = tokens[number.core]?.word ?? '';
  return [
    makeClaim(passage, number.core, number.to, {
      slot: `age ${key}`,
      question: `How old is ${story.people.labelOf(key)}?`,
      type: 'quantity',
      grade: 'contradiction',
      change: 'ages',
      value: {
        kind: 'interval',
        low,
        high,
        unit: 'years of age',
        grain: 1,
        label: inMonths ? `${exact} months` : `${number.exact}`,
      },
    }),
  ];
}

function isAge({ exact, low, high }: NumberPhrase): boolean {
  return exact !== null && Number.isInteger(exact) && low > 0 && high <= greatestAge;
}

/** "-year-old", "year old", "years old" behind the number. */
function readYearOld({ tokens }: Passage, { to }: NumberPhrase): { to: number; unit: string } | undefined {
  const at = tokens[to]?.word === '-' ? to + 1 : to;
  const [unit = '', old] = (tokens[at]?.word ?? '').split('-');
  const singular = unit.replace(/s$/u, '');
  if (singular !== 'year' && singular !== 'month') return undefined;
  if (old === 'old') return { to: at + 1, unit: singular };
  const next = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  return tokens[next]?.word === 'old' ? { to: next + 1, unit: singular } : undefined;
}

/** "23-year-old student Anna Lind"; "Anna Lind, a 23-year-old"; "Anna Lind is 23 years old". */
function nameBeside(passage: Passage, number: NumberPhrase, to: number): Name | undefined {
  const { tokens, names } = passage;
  const next = names.find(({ from }) => from >= to);
  if (next && next.from - to <= mostWordsBetween + 1 && bears(passage, next)) {
    const between = tokens.slice(to, next.from - (next.hasTitle ? 1 : 0));
    if (between.every(tellsWho)) return next;
  }
  return names.find((name) => ageLinks.has(wordsBetween(passage, name, number)));
}

/** Words for what somebody is: "construction worker". */
function tellsWho({ word, noun }: Token): boolean {
  return personWords.has(word) || (noun?.kind === 'person' && !noun.isPlural);
}

/** Of "31-year-old Lind supporter" the supporter is 31: a surname alone is followed by no noun. */
function bears({ tokens }: Passage, { parts, to, isPossessive }: Name): boolean {
  const next = tokens[to];
  return parts.length > 1 || isPossessive || next?.kind !== 'word' || functionWords.has(next.word);
}

/** "Anna Lind, 23,"; "Anna Lind (23)"; "Anna Lind, aged 23"; "Anna Lind was 23." */
function isFollowedByAge(passage: Passage, name: Name, number: NumberPhrase): boolean {
  const between = wordsBetween(passage, name, number);
  const after = passage.tokens[number.to]?.word ?? '.';
  const isCounted = after === 'and' && passage.numbers.some(({ from }) => from === number.to + 1);
  if (agedLinks.has(between)) return !ageWords.has(after);
  if (between === ',' || between === '(') return afterAge.has(after) && !isCounted;
  return (between === 'is' || between === 'was') && /^[.,;]$/u.test(after);
}

function wordsBetween({ tokens }: Passage, { to }: Name, { from }: NumberPhrase): string {
  if (to > from || from - to > mostWordsBetween + 1) return '-';
  return tokens
    .slice(to, from)
    .map(({ word }) => word)
    .join(' ');
}
