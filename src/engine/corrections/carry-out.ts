import type { EditorComment, Finding, Mention, PlacedComment, Specific } from '../annotation.ts';
import { correctMark, markAt } from './correct-mark.ts';
import { correctSpecific, type StoryTexts } from './correct-specific.ts';
import type { CommentCorrection, Correction, LostWords, QuotedMention, Refusal } from './correction.ts';
import { findSpecific, noConflict } from './find-specific.ts';
import { locate, type Place } from './locate.ts';
import { isRefusal, refuse } from './refuse.ts';
import { replace, type Sifted } from './sifted.ts';

/** A story between two corrections. */
export type Draft = {
  readonly marks: Sifted<Finding>;
  readonly specifics: Sifted<Specific>;
  /** What editors say of paragraphs, in the order in which they say it. */
  readonly comments: readonly PlacedComment[];
};

/** Carries out one correction. What is said of sources changes no mark. */
export function carryOut(draft: Draft, correction: Correction, texts: StoryTexts): Draft | Refusal {
  if (correction.do === 'same-as') return draft;
  const mentions: Mention[] = [];
  for (const [at, quoted] of correction.mentions.entries()) {
    const mention = find(quoted, at, texts);
    if (isRefusal(mention)) return mention;
    mentions.push(mention);
  }
  if (correction.do === 'comment') return comment(draft, correction, mentions);
  if (correction.kind !== 'conflicting-specific') {
    const marks = correctMark(draft.marks, correction, mentions, texts.articles);
    return isRefusal(marks) ? marks : { ...draft, marks };
  }
  const to = correction.to && find(correction.to, 'to', texts);
  if (to && isRefusal(to)) return to;
  const specifics = correctSpecific(draft.specifics, correction, { mentions, to }, texts);
  return isRefusal(specifics) ? specifics : { ...draft, specifics };
}

function find(quoted: QuotedMention, at: LostWords['at'], { articles, sourceOf }: StoryTexts): Mention | Refusal {
  const place = locate(articles, quoted);
  return typeof place === 'string'
    ? { ...refuse('words-not-found', place), lost: { mention: quoted, at } }
    : { ...place, value: quoted.value ?? quoted.exact, against: [], source: sourceOf(place) };
}

function comment(
  draft: Draft,
  { kind, comment: said }: CommentCorrection,
  mentions: readonly Mention[],
): Draft | Refusal {
  const { marks, specifics, comments } = draft;
  const [place] = mentions;
  if (!place) return refuse('words-not-found', 'it names no words');
  if (kind === undefined) return { ...draft, comments: [...comments, { ...spanOf(place), ...said }] };
  if (kind === 'conflicting-specific') {
    const specific = findSpecific(specifics.kept, mentions);
    if (specific) return { ...draft, specifics: replace(specifics, specific, withComment(specific, said)) };
    return refuse('conflict-not-corrected', `${noConflict}; ${atParagraph}`);
  }
  const marked = markAt(marks.kept, kind, place);
  if (marked) return { ...draft, marks: replace(marks, marked, withComment(marked, said)) };
  return refuse('mark-not-found', `no ${kind} is marked there; ${atParagraph}`);
}

const atParagraph = 'delete `kind:`, and the comment stands at the paragraph';

function spanOf({ article, start, end }: Mention): Place {
  return { article, start, end };
}

function withComment<Thing extends Finding | Specific>(thing: Thing, said: EditorComment): Thing {
  return { ...thing, comments: [...(thing.comments ?? []), said] };
}
