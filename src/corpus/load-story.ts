import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { type AnalysedStory, analyseStory } from './analyse-story.ts';
import { checkData } from './check-data.ts';
import { storiesFolder } from './list-stories.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadText, type StoryText, type TextEntry } from './load-text.ts';
import type { Yaml } from './read-yaml.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { listLinks, type StoryLinks } from './story-links.ts';
import { idSchema, storySchema } from './story-schema.ts';

/** What came of the files of one story. */
export type LoadedStory = {
  readonly id: string;
  /** Null where anything is wrong with one of its files. */
  readonly analysed: AnalysedStory | null;
  readonly problems: readonly VFileMessage[];
  /** What its editor should know; the story is shown all the same. */
  readonly remarks: readonly VFileMessage[];
  readonly links: StoryLinks;
  /** The files that it was read from: paths from the root of the project, with `/`. */
  readonly files: readonly string[];
};

/**
 * Reads, checks and analyses the story in `content/stories/<id>/`.
 *
 * @param repository where readers suggest corrections
 */
export function loadStory(root: string, id: string, repository?: string): LoadedStory {
  const folder = `${storiesFolder}/${id}`;
  const { file, yaml } = readYamlFile(root, `${folder}/story.yaml`);
  if (yaml === null) {
    const links = { story: id, texts: null, links: [] };
    return { id, analysed: null, problems: file.messages, remarks: [], links, files: [file.path] };
  }
  const fields = checkData(yaml, storySchema);
  const loaded = entriesOf(yaml).map((entry, place) => loadText(root, yaml, entry, place));
  const texts = loaded.flatMap(({ text }) => text ?? []);
  checkIds(yaml, id, texts);
  const listed = loaded.map((text) => text.file.path);
  if (fields !== null) checkAllAreListed(root, folder, yaml, listed);

  const corrections = loadCorrections(root, folder);
  const read = [file, ...loaded.map((text) => text.file), corrections.file];
  const isReadable = read.every(({ messages }) => messages.every(isRemark));
  const analysed = fields !== null && isReadable ? analyseStory(id, fields, texts, corrections, repository) : null;
  const messages = read.flatMap((one) => one.messages.toSorted(byPlace));
  const problems = messages.filter((message) => !isRemark(message));
  const files = read.map(({ path }) => path);
  const isSound = problems.length === 0;
  const links = { story: id, texts: isSound ? texts.map((text) => text.id) : null, links: listLinks(texts) };
  return { id, analysed: isSound ? analysed : null, problems, remarks: messages.filter(isRemark), links, files };
}

/** The texts that a story names, as far as its other fields leave them readable: their faults are told together. */
function entriesOf({ data }: Yaml): readonly TextEntry[] {
  const texts = z.looseObject({ texts: storySchema.shape.texts }).safeParse(data);
  return texts.success ? texts.data.texts : [];
}

/** Messages of level "info" stop nothing. */
function isRemark({ fatal }: VFileMessage): boolean {
  return fatal === undefined;
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function checkIds(story: Yaml, id: string, texts: readonly StoryText[]): void {
  if (!idSchema.safeParse(id).success) {
    story.file.message(
      `The folder \`${id}\` cannot be part of an address: rename it with small letters, digits and hyphens.`,
      {
        ruleId: 'wrong-value',
        source: 'corpus',
      },
    );
  }
  const seen = new Map<string, StoryText>();
  for (const text of texts) {
    const twin = seen.get(text.id);
    seen.set(text.id, twin ?? text);
    if (twin === undefined) continue;
    story.file.message(
      `Two texts have the id \`${text.id}\`, ${twin.path} and ${text.path}: give one of them another \`id:\`.`,
      {
        place: story.placeOf(['texts']),
        ruleId: 'same-id',
        source: 'corpus',
      },
    );
  }
}

/** A text that nobody lists would be left out in silence. */
function checkAllAreListed(root: string, folder: string, story: Yaml, listed: readonly string[]): void {
  const names = readdirSync(join(root, folder));
  for (const name of names.filter((name) => /\.(?:md|txt)$/u.test(name)).toSorted()) {
    if (listed.includes(`${folder}/${name}`)) continue;
    story.file.message(`\`${name}\` lies in the folder and is not in \`texts\`: list it there, or delete the file.`, {
      place: story.placeOf(['texts']),
      ruleId: 'unlisted-text',
      source: 'corpus',
    });
  }
}
