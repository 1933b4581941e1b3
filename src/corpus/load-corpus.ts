import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import type { Corpus, CorpusStory } from './corpus.ts';
import { loadStory } from './load-story.ts';

/** From the root of the project. */
export const storiesFolder = 'content/stories';

/** Ids of the stories of a project, in order: the names of the folders in `content/stories/`. */
export async function listStories(root: string): Promise<string[]> {
  const path = join(root, storiesFolder);
  const entries = existsSync(path) ? await readdir(path, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}

/** All stories that are sound, everything that is wrong with the others, and what their editors should know. */
export async function loadCorpus(
  root: string,
): Promise<{ corpus: Corpus; problems: readonly VFileMessage[]; remarks: readonly VFileMessage[] }> {
  const stories: CorpusStory[] = [];
  const problems: VFileMessage[] = [];
  const remarks: VFileMessage[] = [];
  const ids = await listStories(root);
  for (const id of ids) {
    const loaded = await loadStory(root, id);
    if (loaded.analysed) stories.push(loaded.analysed.story);
    problems.push(...loaded.problems);
    remarks.push(...loaded.remarks);
  }
  return { corpus: { stories }, problems: ids.length === 0 ? [noStories()] : problems, remarks };
}

/** What is wrong where nothing is. */
export function noStories(): VFileMessage {
  const message = new VFileMessage('There is no story: add a folder with a story.yaml.', {
    ruleId: 'no-stories',
    source: 'corpus',
  });
  message.file = storiesFolder;
  return message;
}
