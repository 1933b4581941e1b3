import type { Claim, Rule } from '../claim.ts';
import { afterAge, ageWords, correctionWords, notPeople, personWords } from '../lexicons/age-words.ts';
import type { Name } from '../names/find-names.ts';
import { type Passage, spanOf } from '../passage.ts';
import type { Story } from '../story.ts';
import type { NumberPhrase } from '../values/number-words.ts';

const greatestAge = 110;
/** Words that may stand between "23-year-old" and the name: "construction worker". */
const mostWordsBetween = 3;

/** How old a named person is: "Anna Lind, 34", "34-year-old Anna Lind", "Anna Lind was 34". */
export const age: Rule = {
  name: 'age-of-person',
  read: (passage, story) => {
    if (passage.tokens.some(({ word }) => correctionWords.has(word))) return [];
    return passage.numbers.flatMap((number) => readAge(passage, story, number));
  },
};

function readAge(passage: Passage, story: Story, number: NumberPhrase): Claim[] {
  const { tokens, names } = passage;
  const old = readYearOld(passage, number);
  if (!isAge(number)) return [];
  const name = old ? nameBeside(passage, number, old.to) : names.find((each) => isFollowedByAge(passage, each, number));
  if (!name || name.parts.some((part) => notPeople.has(part))) return [];
  const key = story.people.keyOf(name, passage.article);
  if (!key.includes(' ')) return [];
  const inMonths = old?.unit === 'month';
  const [low, high] = inMonths ? [Math.floor(number.low / 12), number.high / 12] : [number.low, number.high];
  const exact = tokens[number.core]?.word ?? '';
  return [
    {
      slot: `age ${key}`,
      question: `How old is ${story.people.labelOf(key)}?`,
      type: 'quantity',
      grade: 'contradiction',
      isStrong: true,
      change: 'ages',
      isTelling: !passage.isHeadline,
      circumstance: null,
      article: passage.article,
      span: spanOf(passage, number.core, number.to),
      value: {
        kind: 'interval',
        low,
        high,
        unit: 'years of age',
        grain: 1,
        label: inMonths ? `${exact} months` : `${number.exact}`,
      },
    },
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
  if (next) {
    const between = tokens.slice(to, next.from - (next.hasTitle ? 1 : 0));
    if (
      between.length <= mostWordsBetween &&
      between.every(({ word, kind }) => kind === 'word' && personWords.has(word))
    )
      return next;
  }
  return names.find((each) => {
    if (each.to > number.from) return false;
    const between = tokens
      .slice(each.to, number.from)
      .map(({ word }) => word)
      .join(' ');
    return (
      /^(?:, (?:an? |who (?:is|was) |aged )?|(?:is|was) (?:an? )?|\( ?)$/u.test(`${between} `.trimStart()) ||
      between === ','
    );
  });
}

/** "Anna Lind, 23,"; "Anna Lind (23)"; "Anna Lind, aged 23"; "Anna Lind was 23." */
function isFollowedByAge({ tokens }: Passage, name: Name, number: NumberPhrase): boolean {
  if (name.to > number.from || number.from - name.to > 4) return false;
  const between = tokens
    .slice(name.to, number.from)
    .map(({ word }) => word)
    .join(' ');
  const after = tokens[number.to]?.word ?? '.';
  if (/^(?:, )?(?:aged|who (?:is|was)(?: aged)?|is aged|was aged)$/u.test(between)) return !ageWords.has(after);
  if (between === ',' || between === '(' || between === 'is' || between === 'was') return afterAge.has(after);
  return false;
}
