/** A number as an interval: every number in it, edges included, would be true to the words. */
export type Interval = {
  readonly kind: 'interval';
  readonly low: number;
  readonly high: number;
  /** Only intervals of one unit are compared. */
  readonly unit: string;
  /** The step that the words are rounded to, in the unit: 100 for "1,300", 0.1 for "6.1". */
  readonly grain: number;
  /** For people to read. */
  readonly label: string;
};

/** Something named: a place, a version, an owner, a state. */
export type Term = {
  readonly kind: 'term';
  /** The narrowest name first, then all that contain it: leeds, yorkshire, england, united kingdom. */
  readonly keys: readonly string[];
  readonly label: string;
  /** Whether two texts that agree on it say nothing worth a row: that somebody has spoken. */
  readonly isUsual?: boolean;
};

/** A calendar date as far as the words tell it; only what two dates have in common is compared. */
export type CalendarDate = {
  readonly kind: 'date';
  /** Days since 1970-01-01. */
  readonly days?: Range | undefined;
  /** Day of a leap year, 1 to 366, where the year is not told. */
  readonly dayOfYear?: Range | undefined;
  /** 0 is Sunday. */
  readonly weekday?: number | undefined;
  /** Days from the day on which the article was written. */
  readonly fromArticle?: Range | undefined;
  readonly label: string;
};

export type Range = { readonly low: number; readonly high: number };

/** The words in which something was said. */
export type Wording = { readonly kind: 'wording'; readonly words: readonly string[]; readonly label: string };

/** A number that is dialled, not counted: two are compared only where they are a slip of the pen apart. */
export type Digits = { readonly kind: 'digits'; readonly digits: string; readonly label: string };

export type Value = Interval | Term | CalendarDate | Wording | Digits;
