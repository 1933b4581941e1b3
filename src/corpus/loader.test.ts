import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from './entries.ts';
import { type CollectionContext, fillCollection, type Watcher } from './fill-collection.ts';
import { readArticle, readCorpus, readStory } from './renderings.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  write('content/stories/fire/story.yaml', 'title: A fire\nquestion: When?\ntexts: [sound.md, smoke.md]\n');
  write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n\nThe fire began at [six](/times/).\n');
  write('content/stories/fire/smoke.md', '---\ntitle: Smoke\n---\n\nThe fire began at seven.\n');
});

afterEach(() => rmSync(root, { recursive: true }));

test('the store holds titles only; pages read texts, analysis and HTML from beside it', async () => {
  const { entries } = await fillArticles();
  expect([...entries.values()].map(({ data }) => data)).toEqual([
    { story: 'fire', article: 'sound', title: 'Sound' },
    { story: 'fire', article: 'smoke', title: 'Smoke' },
  ]);
  const { article, html } = readArticle('fire', 'sound', root);
  expect(article.text).toBe('The fire began at six.');
  expect(html).toContain('href="../../../times/"');
  expect(readStory('fire', root).articles.map(({ id }) => id)).toEqual(['sound', 'smoke']);
  expect(readCorpus(root).stories.map(({ id }) => id)).toEqual(['fire']);
});

test('the same content gives the same bytes and digests, other content other digests', async () => {
  const rendering = join(root, '.cache/renderings/fire/articles.html');
  const before = await fillArticles();
  const bytes = readFileSync(rendering, 'utf8');
  const again = await fillArticles();
  expect(readFileSync(rendering, 'utf8')).toBe(bytes);
  expect(again.entries).toEqual(before.entries);
  write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n\nThe fire began at five.\n');
  const after = await fillArticles();
  expect(after.entries.get('fire/sound')?.digest).not.toBe(before.entries.get('fire/sound')?.digest);
});

test('a build refuses content that is not sound, without a stack, with every problem logged', async () => {
  write('content/stories/fire/sound.md', '---\ntitle: 12\n---\n\nThe fire began.\n');
  write('content/stories/flood/story.yaml', 'title: A flood\n');
  const logged: string[] = [];
  const refusal: unknown = await fillArticles({ logged }).catch((cause: unknown) => cause);
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ stack: '' });
  expect(logged.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    'content/stories/fire/sound.md:2:1',
    'content/stories/flood/story.yaml:1:1',
    'content/stories/flood/story.yaml:1:1',
  ]);
});

test('a build refuses a project without stories', async () => {
  rmSync(join(root, 'content'), { recursive: true });
  await expect(fillArticles()).rejects.toThrow('put right');
});

test('in dev, files that come, change and go are followed, and a broken story stays as it was', async () => {
  const logged: string[] = [];
  const files = new EventEmitter();
  const watcher: Watcher = { add: () => undefined, on: (event, listener) => files.on(event, listener) };
  const { entries } = await fillArticles({ logged, watcher });

  write('content/stories/fire/smoke.md', '---\ntitle: Black smoke\n---\n\nThe fire began at eight.\n');
  files.emit('change', join(root, 'content/stories/fire/smoke.md'));
  await vi.waitFor(() => expect(entries.get('fire/smoke')?.data['title']).toBe('Black smoke'));

  write('content/stories/fire/smoke.md', '---\ntitle: [\n---\n');
  files.emit('change', join(root, 'content/stories/fire/smoke.md'));
  await vi.waitFor(() => expect(logged).not.toEqual([]));
  expect(entries.get('fire/smoke')?.data['title']).toBe('Black smoke');

  rmSync(join(root, 'content/stories/fire/smoke.md'));
  write('content/stories/fire/story.yaml', 'title: A fire\nquestion: When?\ntexts: [sound.md]\n');
  files.emit('unlink', join(root, 'content/stories/fire/smoke.md'));
  await vi.waitFor(() => expect([...entries.keys()]).toEqual(['fire/sound']));

  write('content/stories/flood/story.yaml', 'title: A flood\nquestion: How high?\ntexts: [water.md]\n');
  write('content/stories/flood/water.md', '---\ntitle: Water\n---\n\nIt rose.\n');
  files.emit('add', join(root, 'content/stories/flood/story.yaml'));
  await vi.waitFor(() => expect([...entries.keys()]).toEqual(['fire/sound', 'flood/water']));

  rmSync(join(root, 'content/stories/flood'), { recursive: true });
  files.emit('unlink', join(root, 'content/stories/flood/story.yaml'));
  await vi.waitFor(() => expect([...entries.keys()]).toEqual(['fire/sound']));
  await vi.waitFor(() => expect(existsSync(join(root, '.cache/renderings/flood'))).toBe(false));
});

/** Runs the loader of articles with a store that can be looked into. */
test('in dev, a file that is saved twice at once is shown as it was saved last', async () => {
  const files = new EventEmitter();
  const watcher: Watcher = { add: () => undefined, on: (event, listener) => files.on(event, listener) };
  const { entries } = await fillArticles({ watcher });
  const before = entries.get('fire/smoke')?.digest;
  write('content/stories/fire/smoke.md', '---\ntitle: Smoke\n---\n\nThe fire began at eight.\n');
  files.emit('change', join(root, 'content/stories/fire/smoke.md'));
  await vi.waitFor(() => expect(entries.get('fire/smoke')?.digest).not.toBe(before));
  write('content/stories/fire/smoke.md', '---\ntitle: Smoke\n---\n\nThe fire began at nine.\n');
  await vi.waitFor(() => expect(readArticle('fire', 'smoke', root).article.text).toBe('The fire began at nine.'));
});

async function fillArticles({ logged = [], watcher }: { logged?: string[]; watcher?: Watcher } = {}) {
  const entries = new Map<string, Entry>();
  const context: CollectionContext = {
    store: {
      keys: () => [...entries.keys()],
      set: ({ id, data, digest }) => {
        entries.set(id, { id, data, digest: String(digest) });
        return true;
      },
      delete: (id) => void entries.delete(id),
    },
    logger: { error: (line) => void logged.push(line) },
    parseData: async ({ data }) => data,
    config: { root: pathToFileURL(`${root}/`) },
    watcher,
  };
  await fillCollection(context, ({ articles }) => articles);
  return { entries };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}
