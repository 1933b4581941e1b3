import type { VFileMessage } from 'vfile-message';
import type { Corpus, CorpusStory } from './corpus.ts';
import { listStories, noStories } from './list-stories.ts';
import { loadSite } from './load-site.ts';
import { loadStory } from './load-story.ts';
import type { StoryLinks } from './story-links.ts';

/**
 * All stories that are sound, everything that is wrong with the others, what their editors should know, and where the links of
 * their texts lead.
 */
export function loadCorpus(root: string): {
  corpus: Corpus;
  problems: readonly VFileMessage[];
  remarks: readonly VFileMessage[];
  links: readonly StoryLinks[];
} {
  const stories: CorpusStory[] = [];
  const problems: VFileMessage[] = [];
  const remarks: VFileMessage[] = [];
  const links: StoryLinks[] = [];
  const { site } = loadSite(root);
  const ids = listStories(root);
  for (const id of ids) {
    const loaded = loadStory(root, id, site?.repository);
    if (loaded.analysed) stories.push(loaded.analysed.story);
    problems.push(...loaded.problems);
    remarks.push(...loaded.remarks);
    links.push(loaded.links);
  }
  return { corpus: { stories }, problems: ids.length === 0 ? [noStories()] : problems, remarks, links };
}
