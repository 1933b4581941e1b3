import type { Article, Mention, SourceMention, Specific } from '../annotation.ts';
import { addConflict } from './add-conflict.ts';
import { addMentions } from './add-mentions.ts';
import type { CorrectionSet, MarkCorrection, Refusal } from './correction.ts';
import { findSpecific, meets, noConflict } from './find-specific.ts';
import { joinConflicts } from './join-conflicts.ts';
import { locateExtent, type Place } from './locate.ts';
import { isRefusal, nothingToChange, refuse, superfluous } from './refuse.ts';
import { wordingOf } from './regrade.ts';
import { reject, replace, type Sifted } from './sifted.ts';

/** What is looked up in the texts of a story for corrections of its conflicts. */
export type StoryTexts = {
  /** In order of the story. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Who says the words at a place. */
  readonly sourceOf: (place: Place) => SourceMention | null;
};

/**
 * Carries out one correction of a conflicting specific.
 *
 * @param mentions the words that it names, found in their texts
 * @param to the words of the conflict to which mentions are added
 */
export function correctSpecific(
  specifics: Sifted<Specific>,
  { do: action, set, note }: MarkCorrection,
  { mentions, to }: { readonly mentions: readonly Mention[]; readonly to?: Mention | undefined },
  texts: StoryTexts,
): Sifted<Specific> | Refusal {
  const order = [...texts.articles.keys()];
  if (action === 'add') {
    const added = mentions.map((mention) => ({ ...mention, editor: note }));
    return to === undefined
      ? addConflict(specifics, added, set, note, order)
      : addMentions(specifics, added, to, set, order);
  }
  if (action === 'join') return joinConflicts(specifics, mentions, set, note, order);
  const specific = findSpecific(specifics.kept, mentions);
  if (!specific) return action === 'reject' ? superfluous(noConflict) : refuse('conflict-not-corrected', noConflict);
  if (action === 'reject') return reject(specifics, specific, { ...specific, editor: note });
  if (action === 'confirm') return replace(specifics, specific, { ...specific, editor: note });
  const changed = changeSpecific(specific, set, mentions, texts);
  return isRefusal(changed) ? changed : replace(specifics, specific, { ...changed, editor: note });
}

function changeSpecific(
  old: Specific,
  set: CorrectionSet,
  named: readonly Mention[],
  texts: StoryTexts,
): Specific | Refusal {
  const wording = wordingOf(old, set);
  const changed = { ...old, ...wording };
  if (set.extent !== undefined) return changeExtent(changed, set.extent, named, texts);
  const isSame = wording.question === old.question && wording.type === old.type && wording.verdict === old.verdict;
  return isSame ? nothingToChange() : changed;
}

/** Other words for the mention that a correction names: the border sees to it that it names one. */
function changeExtent(
  specific: Specific,
  extent: string,
  [named]: readonly Mention[],
  { articles, sourceOf }: StoryTexts,
): Specific | Refusal {
  if (!named) throw new Error('Expected a correction to name a mention; the border checks that');
  const span = locateExtent(articles, extent, named);
  if (isRefusal(span)) return span;
  const place = { ...span, article: named.article };
  const mentions = specific.mentions.map((mention) =>
    meets(mention, named) ? { ...mention, ...span, source: sourceOf(place) } : mention,
  );
  return { ...specific, mentions };
}
