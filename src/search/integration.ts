import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { showProgress } from '../cli/show-progress.ts';
import { listStories } from '../corpus/list-stories.ts';
import { readCorpus, readStory } from '../corpus/renderings.ts';
import { url } from '../site/url.ts';
import { type IndexFile, indexFiles, writeIndex } from './index-files.ts';
import { recordsOfStory, type SearchRecord, toSearchRecords } from './search-records.ts';

/** Puts the search index into the built site, under `pagefind/`; in dev, answers for it from memory. */
export function searchIndex(): AstroIntegration {
  let root = '.';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const stories = listStories(root);
        const progress = showProgress('Indexing stories', stories.length);
        const folder = fileURLToPath(new URL('pagefind', dir));
        const count = await writeIndex(folder, eachBatch(root, stories, progress.step), stories.length);
        progress.finish();
        logger.info(`${count} texts and marks can be searched.`);
      },
      'astro:server:setup': ({ server }) => {
        const prefix = url(base, '/pagefind/');
        const currentFiles = keepIndex(root);
        server.middlewares.use((request, response, next) => {
          // The address as it was asked for: Vite takes the base off before it asks the middleware.
          const path = (request.originalUrl ?? '').split('?')[0] ?? '';
          if (!path.startsWith(prefix)) return next();
          currentFiles(path.endsWith('/pagefind.js')).then((files) => {
            const file = files.find((candidate) => prefix + candidate.path === path);
            if (file === undefined) return next();
            response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(file.content);
          }, next);
        });
      },
    },
  };
}

/** The records of each story, in the order in which `toSearchRecords` gives them all. */
async function* eachBatch(
  root: string,
  stories: readonly string[],
  onStory: () => void,
): AsyncGenerator<readonly SearchRecord[]> {
  for (const id of stories) {
    yield recordsOfStory(readStory(id, root));
    onStory();
  }
}

/** Gives the files of the index; a reader who loads the search page gets one of the texts as they stand. */
function keepIndex(root: string): (isPageLoad: boolean) => Promise<readonly IndexFile[]> {
  let key = '';
  let files: Promise<readonly IndexFile[]> = Promise.resolve([]);
  return async (isPageLoad) => {
    if (isPageLoad || key === '') {
      const corpus = readCorpus(root);
      const records = toSearchRecords(corpus);
      const freshKey = JSON.stringify(records);
      if (freshKey !== key) {
        key = freshKey;
        files = indexFiles([records], corpus.stories.length);
      }
    }
    return files;
  };
}
