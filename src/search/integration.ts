import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import { readCorpus } from '../corpus/renderings.ts';
import { url } from '../site/url.ts';
import { indexFiles } from './index-files.ts';
import { toSearchRecords } from './search-records.ts';

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
        const records = toSearchRecords(await readCorpus(root));
        for (const { path, content } of await indexFiles(records)) {
          const target = new URL(`pagefind/${path}`, dir);
          await mkdir(dirname(fileURLToPath(target)), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${records.length} marks can be searched.`);
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

/** Gives the files of the index; a reader who loads the search page gets one of the texts as they stand. */
function keepIndex(root: string): (isPageLoad: boolean) => Promise<readonly IndexFile[]> {
  let key = '';
  let files: Promise<readonly IndexFile[]> = Promise.resolve([]);
  return async (isPageLoad) => {
    if (isPageLoad || key === '') {
      const records = toSearchRecords(await readCorpus(root));
      const freshKey = JSON.stringify(records);
      if (freshKey !== key) {
        key = freshKey;
        files = indexFiles(records);
      }
    }
    return files;
  };
}
