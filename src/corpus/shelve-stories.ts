import type { VFileMessage } from 'vfile-message';
import { type StoryEntries, toEntries } from './entries.ts';
import { loadStory } from './load-story.ts';
import { writeStory } from './renderings.ts';

/** A story as the content store keeps it, and the files that it was read from. */
export type ShelvedStory = {
  readonly id: string;
  /** Null where something is wrong with the story. */
  readonly entries: StoryEntries | null;
  readonly problems: readonly VFileMessage[];
  /** Paths from the root of the project, with `/`. */
  readonly files: readonly string[];
};

/** Loads stories one after the other, writes what pages read of each, and keeps what the content store needs. */
export async function shelveStories(root: string, ids: readonly string[]): Promise<ShelvedStory[]> {
  const shelved: ShelvedStory[] = [];
  for (const id of ids) {
    const { analysed, problems, files } = await loadStory(root, id);
    if (analysed) await writeStory(root, analysed);
    shelved.push({ id, entries: analysed && toEntries(analysed), problems, files });
  }
  return shelved;
}
