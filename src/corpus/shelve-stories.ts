import { setImmediate } from 'node:timers/promises';
import type { VFileMessage } from 'vfile-message';
import { type StoryEntries, toEntries } from './entries.ts';
import { loadSite } from './load-site.ts';
import { loadStory } from './load-story.ts';
import { forgetShelf, readShelf, writeShelf, writeStory } from './renderings.ts';
import { areUnchangedSince, storyKey } from './story-key.ts';
import type { StoryLinks } from './story-links.ts';

/** A story as the content store keeps it, and the files that it was read from. */
export type ShelvedStory = {
  readonly id: string;
  /** Null where something is wrong with the story. */
  readonly entries: StoryEntries | null;
  readonly problems: readonly VFileMessage[];
  /** What its editor should know; the story is shown all the same. */
  readonly remarks: readonly VFileMessage[];
  readonly links: StoryLinks;
  /** Paths from the root of the project, with `/`. */
  readonly files: readonly string[];
  /** Whether it stands as an earlier run left it, because nothing changed that it depends on. */
  readonly isKept: boolean;
};

/**
 * Loads stories one after the other, writes what pages read of each, and gives what the content store needs. A story is
 * analysed again only where something changed that it depends on, and where there is something to tell its editor.
 *
 * @param onStory is told of each when it is done
 */
export async function shelveStories(
  root: string,
  ids: readonly string[],
  onStory: (story: ShelvedStory) => void = () => {},
): Promise<ShelvedStory[]> {
  const { site } = loadSite(root);
  const shelved: ShelvedStory[] = [];
  for (const id of ids) {
    const story = keptStory(root, id, site?.repository) ?? freshStory(root, id, site?.repository);
    shelved.push(story);
    onStory(story);
    // Files are read without waiting, which is quicker: between two stories, who waits has a turn.
    await setImmediate();
  }
  return shelved;
}

function keptStory(root: string, id: string, repository?: string): ShelvedStory | null {
  const shelf = readShelf(root, id);
  if (shelf === null || shelf.key !== storyKey(root, id, shelf.files, repository)) return null;
  const { entries, links, files } = shelf;
  return { id, entries, problems: [], remarks: [], links, files, isKept: true };
}

function freshStory(root: string, id: string, repository?: string): ShelvedStory {
  const began = Date.now();
  const { analysed, problems, remarks, links, files } = loadStory(root, id, repository);
  const story = { id, entries: null, problems, remarks, links, files, isKept: false };
  if (!analysed) return story;
  forgetShelf(root, id);
  writeStory(root, analysed);
  const key = storyKey(root, id, files, repository);
  const entries = toEntries(analysed, key);
  // What an editor saved while the story was read may not have been read.
  const isWhatWasRead = areUnchangedSince(root, files, began);
  if (isWhatWasRead && remarks.length === 0) writeShelf(root, id, { key, entries, links, files });
  return { ...story, entries };
}
