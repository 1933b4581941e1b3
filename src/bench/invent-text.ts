import { capital } from './capital.ts';
import { createDraws } from './create-draws.ts';

const people = ['Ann Reed', 'Dr. Maria Stone', 'Gov. Bill Hale', 'Sir John Orrin', 'Li Wen', 'Mr. O’Dell', 'Sara Voss'];
const places = ['Orrin', 'Cold Harbour', 'the U.S.', 'North Vale', 'Port Ellery', 'the St. Asaph valley'];
const bodies = ['the county council', 'Hale Bridges Inc.', 'the Ministry of Roads', 'the Orrin Gazette', 'NVR'];
const groups = [
  'officials',
  'engineers',
  'two people close to the talks',
  'a senior source',
  'critics',
  'the nurses’ union',
];
const verbs = ['said', 'warned', 'told reporters', 'wrote', 'claimed', 'argued', 'denied', 'announced'];
const things = ['the bridge', 'a leaked report', 'the so-called “dry port”', 'the ferry', 'the plan', 'the ’90s dam'];
const faults = [
  'was shut',
  'cost $4.5 million',
  'failed in early May',
  'had 28 cracks',
  'isn’t safe',
  'will open on June 3',
];
const asides = [
  'on Monday',
  'by 6 p.m.',
  'in No. 10',
  'for the first time since 1998',
  'according to a memo',
  'at last',
];

/**
 * Invents a news-like text of at least `size` UTF-16 code units: paragraphs of reported speech, quotations, figures and
 * dates, in the same order each time.
 *
 * @param seed another seed, another text
 */
export function inventText(size: number, seed = 1): string {
  const { draw, pick } = createDraws(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < size; ) {
    const sentences = Array.from({ length: 2 + draw(4) }, invent);
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');

  function invent(): string {
    const shapes = [
      () => `“${capital(clause())},” ${pick(verbs)} ${pick(people)} of ${pick(bodies)}. “${capital(clause())}.”`,
      () => `${capital(pick(groups))} ${pick(verbs)} that ${clause()} ${pick(asides)}.`,
      () => `${pick(people)}, ${30 + draw(50)}, called it “a mess” in ${pick(places)}, and ${clause()}.`,
      () => `${capital(clause())} ${pick(asides)}, and ${clause()} in ${pick(places)}.`,
      () => `It is believed that ${clause()}, while ${pick(bodies)} has not commented.`,
    ];
    return pick(shapes)();
  }

  function clause(): string {
    return `${pick(things)} in ${pick(places)} ${pick(faults)}`;
  }
}
