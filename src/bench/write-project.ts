import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type InventedStory, inventStory, type Mixture } from './invent-story.ts';

const textsInStory = 5;

/** The invented stories that have `textCount` texts together. */
export function* inventStories(textCount: number, mixture: Mixture): Generator<InventedStory> {
  for (let first = 0; first < textCount; first += textsInStory) {
    yield inventStory(first / textsInStory, Math.min(textsInStory, textCount - first), mixture);
  }
}

/** Writes a copy of this project into `folder`, with `textCount` invented texts in place of its own. */
export function writeProject(folder: string, textCount: number, mixture: Mixture): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  cpSync('content', join(folder, 'content'), {
    recursive: true,
    filter: (path) => !path.endsWith(join('content', 'stories')),
  });
  linkPackages(folder);
  for (const { id, title, texts } of inventStories(textCount, mixture)) {
    const story = join(folder, 'content/stories', id);
    mkdirSync(story, { recursive: true });
    const files = texts.map((text) => `${text.id}.md`);
    writeFileSync(
      join(story, 'story.yaml'),
      `title: ${title}\nquestion: What happened?\ntexts: [${files.join(', ')}]\n`,
    );
    for (const text of texts) writeFileSync(join(story, `${text.id}.md`), withHead(text.title, text.body));
  }
}

/** Markdown that says its title at its head. */
export function withHead(title: string, body: string): string {
  return `---\ntitle: ${title}\norigin: invented\n---\n\n${body}\n`;
}

/** Lets a project elsewhere use the packages of this one. */
export function linkPackages(folder: string): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
