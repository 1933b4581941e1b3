import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { saidId } from '../corpus/list-said.ts';
import type { Provenance, Span } from '../engine/annotation.ts';
import { nameKey } from '../engine/sources/name-key.ts';
import type { Naming } from '../engine/sources/naming.ts';
import type { SourceJoin, SourceKind, SourceUse, StorySource } from '../engine/sources/source.ts';
import { oneLine } from '../markdown/one-line.ts';
import { articlePath } from './address-of.ts';
import { firstWords } from './first-words.ts';
import { letterOf } from './letter-of.ts';
import { sourceSlug } from './source-path.ts';

/** A source with all that the texts of all stories give as its words; what its page shows. */
export type GatheredSource = {
  readonly slug: string;
  readonly kind: SourceKind;
  readonly name: string;
  /** What it is looked up under: "kerr-anna". */
  readonly sortKey: string;
  /** The stories that have a source of this name; several of one name need not be one. */
  readonly stories: readonly SourceStory[];
  readonly quoted: number;
  readonly paraphrased: number;
  readonly used: number;
  readonly texts: number;
  /** False where one of the texts is of unknown origin. */
  readonly isIndexed: boolean;
};

export type SourceStory = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly joins: readonly SourceJoin[];
  readonly mayBe: readonly string[];
  readonly texts: readonly SourceText[];
};

export type SourceText = {
  readonly letter: string;
  readonly title: string;
  readonly lang: string;
  /** From the root of the site. */
  readonly path: string;
  readonly uses: readonly PlacedUse[];
};

export type PlacedUse = {
  readonly manner: SourceUse['manner'];
  readonly words: string;
  /** Where the words stand, from the root of the site. */
  readonly path: string;
  /** "Q1" where they are marked. */
  readonly label: string | null;
  /** The words that name the source; null where none do. */
  readonly calledBy: string | null;
  readonly naming: Naming;
  readonly provenance: Provenance;
  /** The mark of the source as unnamed. */
  readonly mark: { readonly label: string; readonly path: string } | null;
};

/** Every source of all stories, in the order of their names: of people, of their last names. */
export function gatherSources(stories: Iterable<CorpusStory>): GatheredSource[] {
  const gathered = new Map<string, { kind: SourceKind; name: string; stories: SourceStory[]; isIndexed: boolean }>();
  for (const story of stories) {
    const textOf = new Map(story.articles.map((article, place) => [article.id, openText(article, place)]));
    for (const source of story.sources) {
      const slug = sourceSlug(source, story.id);
      const { kind, name, joins, mayBe } = source;
      const known = gathered.get(slug) ?? { kind, name, stories: [], isIndexed: true };
      gathered.set(slug, known);
      const texts = placeUses(source, textOf);
      known.stories.push({
        id: story.id,
        title: story.title,
        name,
        joins,
        mayBe,
        texts: texts.map(({ text }) => text),
      });
      known.isIndexed &&= texts.every(({ article }) => article.origin !== 'unknown');
    }
  }
  return Array.from(gathered, ([slug, source]) => ({
    slug,
    ...source,
    sortKey: sortKeyOf(source),
    ...count(source.stories),
  })).toSorted(bySortKey);
}

type OpenText = {
  readonly article: CorpusArticle;
  readonly place: (use: SourceUse) => PlacedUse;
  readonly letter: string;
};

function openText(article: CorpusArticle, place: number): OpenText {
  const { annotations, text } = article;
  const path = articlePath(article);
  const marked = annotations.filter(({ kind }) => kind === 'unsourced-quote');
  const quoteAt = new Map(marked.map((annotation) => [annotation.spans[0]?.start, annotation]));
  const markById = new Map(annotations.map(({ id, label }) => [id, { label, path: `${path}#m-${id}` }]));
  return { article, letter: letterOf(place), place: placeUse };

  function placeUse({ manner, words, mention, naming, provenance, mark }: SourceUse): PlacedUse {
    const first = words[0] ?? { start: 0, end: 0 };
    const quote = quoteAt.get(first.start);
    const unnamed = (mark !== null && markById.get(mark)) || null;
    const here = quote === undefined ? `${path}#${saidId(first.start)}` : `${path}#m-${quote.id}`;
    return {
      manner,
      words: firstWords(text, words),
      path: manner === 'used' && unnamed !== null ? unnamed.path : here,
      label: quote?.label ?? null,
      calledBy: mention && wordsAt(mention),
      naming,
      provenance,
      mark: unnamed,
    };
  }

  function wordsAt({ start, end }: Span): string {
    return oneLine(text.slice(start, end));
  }
}

function placeUses({ uses }: StorySource, textOf: ReadonlyMap<string, OpenText>) {
  return Array.from(
    Map.groupBy(uses, ({ article }) => article),
    ([id, inText]) => {
      const open = textOf.get(id);
      if (open === undefined) throw new Error(`Expected the text ${id} in the story of its source`);
      const { article, letter, place } = open;
      const { title, lang } = article;
      return { article, text: { letter, title, lang, path: articlePath(article), uses: inText.map(place) } };
    },
  );
}

function count(stories: readonly SourceStory[]) {
  const texts = stories.flatMap((story) => story.texts);
  const manners = texts.flatMap(({ uses }) => uses.map(({ manner }) => manner));
  const of = (wanted: SourceUse['manner']) => manners.filter((manner) => manner === wanted).length;
  return { quoted: of('quoted'), paraphrased: of('paraphrased'), used: of('used'), texts: texts.length };
}

function bySortKey(one: GatheredSource, other: GatheredSource): number {
  if (one.sortKey !== other.sortKey) return one.sortKey < other.sortKey ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

/** People are looked up under their last name. */
function sortKeyOf({ kind, name }: Pick<GatheredSource, 'kind' | 'name'>): string {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return nameKey(kind === 'person' ? [last, ...words.slice(0, -1)].join(' ') : name);
}
