import type { Guide } from '../guide.ts';

export const guide: Guide = {
  ladder: {
    title: 'What can differ',
    about:
      'A detail answers a question of the story: when, where, how many, who. Two answers to the same question differ in one of two grades. They contradict each other where they cannot both be true; they diverge where both could be true, but a reader should ask why they differ.',
    steps: [
      { id: 'date', example: '“early December” and “late December”' },
      { id: 'duration', example: '“within hours” and “over eighteen months”' },
      { id: 'quantity', example: '“28 homes” and “35 homes”' },
      { id: 'money', example: '“£200 million” and “billions of pounds”' },
      { id: 'place', example: '“based in Leeds” and “a Canadian firm”' },
      { id: 'name', example: '“Tomas Harkness” and “Tomas Harknes”' },
      { id: 'identity', example: '“accused by the firm” and “accused by the government”' },
      { id: 'status', example: '“has yet to comment” and “said that it would appeal”' },
      { id: 'wording', example: 'one statement, quoted as “reckless and untrue” and as “reckless inventions”' },
    ],
  },
  unmarked: [
    {
      what: 'A rounder or vaguer value: “about 30” and “28”, “December” and “early December”',
      why: 'The two fit together.',
    },
    {
      what: 'The same in other words: “thirty-four” and “34”',
      why: 'The two say the same.',
    },
    {
      what: 'A later text that tells how things went on: “two are missing”, and the next day “both were found”',
      why: 'The state of things changed between the two. The table of the story lists such details apart.',
    },
    {
      what: 'Numbers, dates and places that answer different questions',
      why: 'Only answers to one and the same question about one and the same event are compared.',
    },
    {
      what: 'A text that says nothing of a detail',
      why: 'Silence contradicts nobody. The table of the story shows who is silent.',
    },
    {
      what: 'Forecasts, figures of speech, and one writer who is more careful than another',
      why: 'None of them gives a detail that could be checked.',
    },
  ],
};
