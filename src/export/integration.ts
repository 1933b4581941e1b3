import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listStories } from '../corpus/list-stories.ts';
import { readStory } from '../corpus/renderings.ts';
import { exportSite, pagesFolder } from './export-site.ts';
import { exportStory } from './export-story.ts';
import type { FilePiece } from './file-piece.ts';
import { createToIri, type ToIri } from './to-iri.ts';

/** Writes the exports into the built site; in dev, answers for them as the texts stand. */
export function exports(): AstroIntegration {
  let root = '.';
  let toIri: ToIri = createToIri(undefined, '/');
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        toIri = createToIri(config.site, config.base);
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        mkdirSync(join(site, pagesFolder), { recursive: true });
        for (const { path, content } of exportSite(listStories(root), readStoryOf(root), toIri)) {
          appendFileSync(join(site, path), content);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          if (!exported.test(path)) return next();
          const content = answer(path);
          if (content === '') return next();
          response.setHeader(
            'Content-Type',
            `${path.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8`,
          );
          response.end(content);
        });
      },
    },
  };

  function answer(path: string): string {
    const pieces = piecesFor(path).filter((piece) => piece.path === path);
    return [...pieces.map(({ content }) => content)].join('');
  }

  function* piecesFor(path: string): Generator<FilePiece> {
    const ids = listStories(root);
    const story = ids.find((id) => path.startsWith(`/stories/${id}/`));
    if (story === undefined) yield* exportSite(ids, readStoryOf(root), toIri);
    else yield* exportStory(readStory(story, root), toIri).files;
  }
}

/** `/stories/a/b/counts.csv`, `/annotations/a.jsonld` */
const exported = /^(?:\/stories\/.*)?\/(?:annotations(?:\/[^/]*)?|counts)\.(?:jsonld|json|csv)$/u;

function readStoryOf(root: string) {
  return (id: string) => readStory(id, root);
}
