import type { Article, Finding, Span } from '../annotation.ts';
import { overlap } from '../overlap.ts';
import type { CorrectionSet, MarkCorrection, Refusal } from './correction.ts';
import { locateExtent, type Place } from './locate.ts';
import { isRefusal, nothingToChange, refuse, superfluous } from './refuse.ts';
import { reject, replace, type Sifted } from './sifted.ts';

/** Carries out one correction of a quotation or of an unnamed source whose words stand at `places`. */
export function correctMark(
  marks: Sifted<Finding>,
  { kind, do: action, note, set, mentions }: MarkCorrection,
  places: readonly Place[],
  articles: ReadonlyMap<string, Article>,
): Sifted<Finding> | Refusal {
  const [place] = places;
  if (!place) return refuse('words-not-found', 'it names no words');
  const marked = markAt(marks.kept, kind, place);
  if (action === 'add') {
    if (marked) return superfluous('the engine marks these words itself');
    const spans = places.map(({ start, end }) => ({ start, end }));
    const added = { kind, article: place.article, spans, ...requireSet(set), rule: 'editor', editor: note };
    return { ...marks, kept: [...marks.kept, added] };
  }
  if (!marked) {
    if (action === 'reject') return superfluous(`no ${kind} is marked there`);
    const remedy = 'add the mark with `do: add`, or delete the correction';
    return refuse('mark-not-found', `no ${kind} is marked at “${mentions[0]?.exact}”; ${remedy}`);
  }
  if (action === 'reject') return reject(marks, marked, { ...marked, editor: note });
  if (action === 'confirm') return replace(marks, marked, { ...marked, editor: note });
  const changed = changeMark(marked, set, place, articles);
  return isRefusal(changed) ? changed : replace(marks, marked, { ...changed, editor: note });
}

/** The mark of a kind whose words overlap a place; of several the one whose words are most like it. */
export function markAt(marks: readonly Finding[], kind: Finding['kind'], place: Place): Finding | undefined {
  const meeting = marks.filter(
    (mark) => mark.kind === kind && mark.article === place.article && mark.spans.some((span) => overlap(span, place)),
  );
  return meeting.toSorted((one, other) => differenceOf(one, place) - differenceOf(other, place))[0];
}

function differenceOf({ spans }: Finding, place: Place): number {
  return Math.min(...spans.map((span) => Math.abs(span.start - place.start) + Math.abs(span.end - place.end)));
}

function changeMark(
  marked: Finding,
  set: CorrectionSet,
  place: Place,
  articles: ReadonlyMap<string, Article>,
): Finding | Refusal {
  const { kind = marked.kind, subtype = marked.subtype, explanation = marked.explanation, extent } = set;
  const isSameSource = kind === marked.kind && subtype === marked.subtype && explanation === marked.explanation;
  if (extent === undefined) return isSameSource ? nothingToChange() : { ...marked, kind, subtype, explanation };
  const span = locateExtent(articles, extent, place);
  if (isRefusal(span)) return span;
  const isSameExtent = marked.spans.length === 1 && marked.spans.every((old) => isSame(old, span));
  return isSameSource && isSameExtent ? nothingToChange() : { ...marked, kind, subtype, explanation, spans: [span] };
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function requireSet({ subtype, explanation }: CorrectionSet) {
  if (subtype === undefined || explanation === undefined) {
    throw new Error('Expected an added mark to have a subtype and an explanation; the border checks that');
  }
  return { subtype, explanation };
}
