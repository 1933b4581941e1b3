import type { Article } from '../annotation.ts';
import type {
  Correction,
  CorrectionProblem,
  QuotedMention,
  Refusal,
  SameAsCorrection,
} from '../corrections/correction.ts';
import { locate } from '../corrections/locate.ts';
import { isRefusal, refuse, superfluous } from '../corrections/refuse.ts';
import { overlap } from '../overlap.ts';
import type { DraftSource } from './join-sources.ts';
import type { OwnUse } from './list-uses.ts';
import { nameKey } from './name-key.ts';
import { nearestName } from './nearest-name.ts';

/** A source, or some of its uses, as an editor points at them. */
type Part = { readonly source: DraftSource; readonly uses: readonly OwnUse[]; readonly form: string };

/**
 * Joins sources as an editor says, in the order in which it is said. A name takes all uses of its source along, a mention
 * of an unnamed one only those that the text itself ties to it.
 *
 * @returns what is left of the sources, and which corrections could not be carried out or were not needed
 */
export function joinByEditor(
  articles: readonly Article[],
  sources: readonly DraftSource[],
  corrections: readonly Correction[],
): { joined: readonly DraftSource[]; problems: CorrectionProblem[] } {
  const problems: CorrectionProblem[] = [];
  if (!corrections.some(isSameAs)) return { joined: sources, problems };
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const named = sources.filter(hasName);
  const sourceByName = new Map([
    ...named.flatMap((source) => source.uses.map(({ name }) => [nameKey(name), source] as const)),
    ...named.map((source) => [nameKey(source.name), source] as const),
  ]);
  const sourceOf = new Map(sources.flatMap((source) => source.uses.map((use) => [use, source] as const)));
  const usesOf = Map.groupBy(sourceOf.keys(), ({ article }) => article);
  for (const [index, correction] of corrections.entries()) {
    const refusal = isSameAs(correction) ? join(correction) : null;
    if (refusal !== null) problems.push({ index, ...refusal });
  }
  return { joined: sources.filter(({ uses }) => uses.length > 0), problems };

  function join({ names, mentions, note }: SameAsCorrection): Refusal | null {
    const parts = [...names.map(findByName), ...mentions.map(findByMention)];
    const refusal = parts.find(isRefusal);
    if (refusal !== undefined) return refusal;
    const [first, ...others] = parts.flatMap((part) => (isRefusal(part) ? [] : [part]));
    const [name] = names;
    if (first === undefined || name === undefined) throw new Error('Expected a name; the border checks that');
    const apart = new Map(others.flatMap((part) => (part.source === first.source ? [] : [[part.uses[0], part]])));
    if (apart.size === 0) return superfluous('these are one source without it');
    for (const { source, uses, form } of apart.values()) {
      move(source, uses, first.source);
      first.source.joins.push({ form, editor: note });
    }
    first.source.name = name;
    return null;
  }

  function findByName(name: string): Part | Refusal {
    const source = sourceByName.get(nameKey(name));
    if (source !== undefined) return { source, uses: source.uses, form: name };
    const near = nearestName(
      name,
      named.map((one) => one.name),
    );
    const remedy = near === undefined ? '' : `; the nearest name is “${near}”`;
    return refuse('source-not-found', `no source of this story is called “${name}”${remedy}`);
  }

  /** The uses that the text ties to the words: of a named source all, else those of the same mark or the same words. */
  function findByMention(mention: QuotedMention, at: number): Part | Refusal {
    const place = locate(articleById, mention);
    if (typeof place === 'string') return { ...refuse('words-not-found', place), lost: { mention, at } };
    const near = usesOf.get(place.article) ?? [];
    const use = near.find((one) => one.mention && overlap(one.mention, place));
    const source = use && sourceOf.get(use);
    if (use === undefined || source === undefined)
      return refuse('source-not-found', `“${mention.exact}” names no source there; quote the words that name it`);
    if (hasName(source)) return { source, uses: source.uses, form: mention.exact };
    const isTied = ({ mark, mention: words }: OwnUse) =>
      words?.start === use.mention?.start || (mark !== null && mark === use.mark);
    return { source, uses: near.filter((one) => sourceOf.get(one) === source && isTied(one)), form: mention.exact };
  }

  function move(source: DraftSource, uses: readonly OwnUse[], target: DraftSource): void {
    const moved = new Set(uses);
    for (const use of moved) sourceOf.set(use, target);
    source.uses = source.uses.filter((use) => !moved.has(use));
    target.uses.push(...moved);
    if (!hasName(source)) return;
    target.joins.push(...source.joins);
    for (const name of [source.name, ...uses.map((use) => use.name)]) sourceByName.set(nameKey(name), target);
  }
}

function isSameAs(correction: Correction): correction is SameAsCorrection {
  return correction.do === 'same-as';
}

function hasName({ kind }: DraftSource): boolean {
  return kind !== 'unnamed' && kind !== 'nobody';
}
