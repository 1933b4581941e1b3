import type { Annotation } from '../annotation.ts';
import type { Correction, CorrectionProblem } from '../corrections/correction.ts';
import type { Reading } from '../reading/reading.ts';
import { joinByEditor } from './join-by-editor.ts';
import { listUses, type OwnUse } from './list-uses.ts';
import { nameKey } from './name-key.ts';
import { listNamedPeople } from './named-people.ts';
import { findSamePeople } from './same-people.ts';
import type { SourceJoin, StorySource } from './source.ts';

/** A source of a story while others may still be joined to it. */
export type DraftSource = {
  name: string;
  kind: StorySource['kind'];
  uses: OwnUse[];
  joins: SourceJoin[];
  mayBe: readonly string[];
};

/**
 * The sources of a story, in order of their first use. Those of several texts are one where their names are equal, or where
 * the fuller name of a person leaves no choice; else where an editor says so.
 *
 * @param annotations all of the story; those of other kinds than `unnamed-source` do not matter
 * @param corrections what an editor says; those of marks do not matter
 */
export function joinSources(
  story: readonly Reading[],
  annotations: readonly Annotation[],
  corrections: readonly Correction[] = [],
): { sources: StorySource[]; problems: CorrectionProblem[] } {
  const marksOf = Map.groupBy(
    annotations.filter(({ kind }) => kind === 'unnamed-source'),
    ({ article }) => article,
  );
  const uses = story.flatMap((reading) => listUses(reading, marksOf.get(reading.article.id) ?? []));
  const drafts = draftSources(story, uses);
  const articles = story.map(({ article }) => article);
  const { joined, problems } = joinByEditor(articles, drafts, corrections);
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  return { sources: joined.map((source) => finish(source, placeOf)), problems };
}

function draftSources(story: readonly Reading[], uses: readonly OwnUse[]): DraftSource[] {
  const speaking = uses.filter(({ kind }) => kind === 'person').map(({ name }) => ({ name, gender: undefined }));
  const bearerOf = findSamePeople([...story.flatMap(listNamedPeople), ...speaking]);
  const drafts = new Map<string, DraftSource>();
  for (const use of uses) {
    const { kind, name: form } = use;
    const { name, rule, mayBe } = kind === 'person' ? bearerOf(form) : { name: form, rule: null, mayBe: [] };
    const key = kind === 'unnamed' ? `unnamed ${name}` : kind === 'nobody' ? kind : nameKey(name);
    const draft = drafts.get(key) ?? { kind, name, uses: [], joins: [], mayBe };
    drafts.set(key, draft);
    draft.uses.push(use);
    if (rule !== null && !draft.joins.some((join) => join.form === form)) draft.joins.push({ form, rule });
  }
  return [...drafts.values()];
}

function finish({ uses, ...source }: DraftSource, placeOf: ReadonlyMap<string, number>): StorySource {
  const place = ({ article }: OwnUse) => placeOf.get(article) ?? 0;
  return {
    ...source,
    uses: uses
      .toSorted((a, b) => place(a) - place(b) || (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0))
      .map(({ kind, name, ...use }) => use),
  };
}
