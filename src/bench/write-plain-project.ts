import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventStories, linkPackages, withHead } from './write-project.ts';

/**
 * Writes the project that ours is compared with: the same texts in a content collection, rendered by Astro's own
 * Markdown, a page for each text, and for each story as many as ours has.
 */
export function writePlainProject(folder: string, textCount: number): void {
  for (const [file, content] of Object.entries(sources)) write(file, content);
  linkPackages(folder);
  for (const { id, texts } of inventStories(textCount)) {
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
  'src/pages/stories/[story]/[article].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../../components/Page.astro';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((text) => {
    const [story, article] = text.id.split('/');
    return { params: { story, article }, props: { text } };
  });
}

const { text } = Astro.props;
const { Content } = await render(text);
---
<Page title={text.data.title}><article><Content /></article></Page>
`,
  'src/pages/stories/[story]/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../../../components/Page.astro';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const stories = Map.groupBy(texts, ({ id }) => id.split('/')[0]);
  return [...stories].map(([story, texts]) => ({ params: { story }, props: { story, texts } }));
}

const { story, texts } = Astro.props;
---
<Page title={story}>
  <ul>{texts.map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`,
  // Ours has for a story nearly three lists of marks and, in invented texts, nearly two sources.
  'src/pages/lists/[list]/[story].astro': `---
import { getCollection } from 'astro:content';
import Page from '../../../components/Page.astro';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const stories = Map.groupBy(texts, ({ id }) => id.split('/')[0]);
  return [...stories].flatMap(([story, texts]) =>
    ['1', '2', '3', '4', '5'].map((list) => ({ params: { list, story }, props: { story, texts } })),
  );
}

const { story, texts } = Astro.props;
---
<Page title={story}>
  <ul>{texts.map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../components/Page.astro';

const texts = await getCollection('texts');
---
<Page title="Texts">
  <ul>{texts.map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`,
};
