/** What a set of texts is, for readers who have never heard of it. */
export type MeasuredSet = {
  /** As measurements call it. */
  readonly set: string;
  readonly title: string;
  /** `own`: its texts are on this site or lie with it. `others`: no text of it is published here. */
  readonly origin: 'own' | 'others';
  /** What the texts are, who said what is right in them, and what to beware of. */
  readonly about: string;
  /** What other programs reach on it, where somebody measured that. */
  readonly others?: string;
};

/** In the order in which the method page shows them. */
export const measuredSets: readonly MeasuredSet[] = [
  {
    set: 'seeds',
    title: 'The five tellings of one alleged event',
    origin: 'own',
    about:
      'The texts of the first story here. The right answers were made by the codebook in several passes with the help of a machine; no second person has checked them. The rules were written with these texts in view, so a high figure here says little about other texts.',
  },
  {
    set: 'st-orrins-fire',
    title: 'The night of the fire at St Orrin’s',
    origin: 'own',
    about:
      'An invented story with traps of every kind. The right answers were made by one reader in two passes, without looking at what the rules say; no second person has checked them.',
  },
  {
    set: 'polnear',
    title: 'PolNeAR: news on politics in the United States',
    origin: 'others',
    about:
      'Articles of American newspapers and news sites in which researchers marked who says what. The open part of the set: the rules were tried on it while they were made, though not written for its sentences. A sealed part was not looked at.',
    others: 'A table further down compares it with other programs and with people.',
  },
  {
    set: 'polnear-brit',
    title: 'The same articles in British quotation marks',
    origin: 'others',
    about: 'PolNeAR with single quotation marks for double ones: every apostrophe could be the end of a quotation.',
    others:
      'A trivial program reaches 57.9\u00a0% on quotations and 43.7\u00a0% on who said them; a good routine for pairing the marks alone 96.0\u00a0% on quotations.',
  },
  {
    set: 'gum',
    title: 'GUM: Wikinews',
    origin: 'others',
    about:
      'A few articles of Wikinews, marked by researchers. So few that one mistake moves a figure by several points.',
  },
  {
    set: 'newsdiscourse',
    title: 'NewsDiscourse: Reuters, Xinhua, The New York Times',
    origin: 'others',
    about: 'News in which researchers marked every sentence that somebody is reported to have said.',
    others: 'A trivial program reaches 73.2\u00a0%.',
  },
  {
    set: 'nd-para',
    title: 'Paragraphs full of unnamed sources',
    origin: 'others',
    about: 'Paragraphs from news that were picked because they hold many unnamed sources, marked by hand.',
    others: 'A trivial program reaches 38.6\u00a0%, a few short rules 74.1\u00a0%.',
  },
  {
    set: 'unit-guardian',
    title: 'Worked examples in British English',
    origin: 'others',
    about: 'Short examples, one for each difficulty. So few that one mistake moves a figure by several points.',
  },
  {
    set: 'conflicts/dev',
    title: 'Several reports of one event',
    origin: 'others',
    about:
      'Groups of news reports on one event, in which every detail was marked that the reports tell differently, and many that they tell alike in other words. The open part of the set.',
    others:
      'We know of no other program for this. On the sealed part, a trivial program has a precision of 4\u00a0% and a recall of 18\u00a0%, with 3.1 false alarms per 1,000 words; rules written in one evening 41\u00a0% and 30\u00a0%, with 0.63; the same rules where they are surest 79\u00a0% and 22\u00a0%, with 0.10.',
  },
  {
    set: 'conflicts/derived',
    title: 'Names and ages that reports tell differently',
    origin: 'others',
    about:
      'Real reports of one event that differ in a name or an age. Only recall is to be read here: they may differ in more, and nobody marked that.',
  },
  {
    set: 'conflicts/control',
    title: 'Reports that have nothing to do with each other',
    origin: 'others',
    about: 'Articles on different events, thrown together. Whatever is reported as a conflict here is wrong.',
  },
  {
    set: 'stories/heartbleed',
    title: 'A whole story: a gap in the security of the web',
    origin: 'others',
    about: 'Two real reports of one event, marked by the codebook. Very few texts.',
  },
  {
    set: 'stories/books',
    title: 'A whole story: a theft of rare books',
    origin: 'others',
    about: 'Four real reports of one event, marked by the codebook. Very few texts.',
  },
];
