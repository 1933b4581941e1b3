import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { isInShard, readShard } from './shard.ts';

/** From the root of the project. */
export const storiesFolder = 'content/stories';

/**
 * Ids of the stories of a project, in order: the names of the folders in `content/stories/`. Where one shard of several is
 * built, those of this shard.
 */
export function listStories(root: string): string[] {
  const shard = readShard(process.env);
  const path = join(root, storiesFolder);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => shard === null || isInShard(name, shard))
    .toSorted();
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
