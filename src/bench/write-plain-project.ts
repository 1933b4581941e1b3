import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mixture } from './invent-story.ts';
import { inventStories, linkPackages, withHead } from './write-project.ts';

/**
 * Writes the project that ours is compared with: the same texts in a content collection, rendered by Astro's own
 * Markdown. Every page renders a text; there are as many pages as ours has: each text on one of its own, and then the same
 * texts again.
 */
export function writePlainProject(folder: string, textCount: number, mixture: Mixture, pageCount: number): void {
  for (const [file, content] of Object.entries(sources)) write(file, content);
  write('src/page-count.mjs', `export const pageCount = ${pageCount};\n`);
  linkPackages(folder);
  for (const { id, texts } of inventStories(textCount, mixture)) {
    for (const text of texts) write(`texts/${id}/${text.id}.md`, withHead(text.title, text.body));
  }

  function write(file: string, content: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

const sources = {
  'package.json': '{ "type": "module" }\n',
  // Its own caches: the packages are shared with other projects.
  'astro.config.mjs': `export default {
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  devToolbar: { enabled: false },
};
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  texts: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './texts' }),
    schema: z.object({ title: z.string(), origin: z.string() }),
  }),
};
`,
  'src/components/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title}</title>
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <slot />
    </main>
  </body>
</html>
`,
  'src/pages/[...place].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../components/Page.astro';
import { pageCount } from '../page-count.mjs';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return Array.from({ length: pageCount }, (_, page) => {
    const text = texts[page % texts.length];
    const place = page < texts.length ? \`stories/\${text.id}\` : \`again/\${page}\`;
    return { params: { place }, props: { text } };
  });
}

const { text } = Astro.props;
const { Content } = await render(text);
---
<Page title={text.data.title}><article><Content /></article></Page>
`,
};
