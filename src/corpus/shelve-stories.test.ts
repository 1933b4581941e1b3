import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listStories } from './list-stories.ts';
import { readArticle, readStory } from './renderings.ts';
import { shelveStories } from './shelve-stories.ts';

const storyCount = 20;
const manyStories = 1000;
const textCount = 5;
let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'shelf-'));
  writeStories(storyCount, tellingOf(12));
  await untilOlder();
});

// Many files take their time where the machine does much else.
afterEach(() => rmSync(root, { recursive: true }), 120_000);

test('after one text of 5,000 changed, its story is analysed again and nothing else is', {
  timeout: 300_000,
}, async () => {
  writeStories(manyStories, '---\ntitle: Smoke\n---\n\nIt burned.\n');
  expect(await analysedStories()).toHaveLength(manyStories);
  appendFileSync(join(root, folder(14), 'text-3.md'), '\nNobody was hurt.\n');
  await untilOlder();
  expect(await analysedStories()).toEqual(['story-14']);
  expect(readArticle('story-14', 'text-3', root).html).toContain('Nobody was hurt.');
  expect(await analysedStories()).toEqual([]);
});

test('a text, a correction, the site file or a name in the folder that changes leaves no old mark', async () => {
  await analysedStories();
  write(`${folder(1)}/text-0.md`, tellingOf(15));
  write(
    `${folder(2)}/corrections.yaml`,
    '- do: reject\n  text: text-0\n  kind: unnamed-source\n  exact: Sources\n  why: Named.\n  by: A. Teacher\n  on: 2026-03-05\n',
  );
  write(`${folder(3)}/forgotten.md`, '---\ntitle: Ash\n---\n\nIt rained.\n');
  expect(await analysedStories()).toEqual(['story-1', 'story-2', 'story-3']);
  expect(readArticle('story-1', 'text-4', root).html).toContain('15');
  const [first] = readStory('story-2', root).articles;
  expect(first?.annotations.filter(({ kind }) => kind === 'unnamed-source')).toEqual([]);
  write('content/site.yaml', 'name: A room\ndescription: d\nlang: en\nrepository: https://example.org/room\n');
  expect(await analysedStories()).toHaveLength(storyCount);
  write('content/site.yaml', 'name: A hall\ndescription: d\nlang: en\nrepository: https://example.org/room\n');
  expect(await analysedStories()).toEqual(['story-3']);
});

test('where the links of a story lead is known of one that is kept too', async () => {
  write(`${folder(5)}/text-1.md`, '---\ntitle: Ash\n---\n\nIt [rained](/rain/).\n');
  await untilOlder();
  const link = { text: 'text-1', file: `${folder(5)}/text-1.md`, line: 5, column: 4, href: '../../../rain/' };
  for (const isKept of [false, true]) {
    const [story] = await shelveStories(root, ['story-5']);
    expect(story).toMatchObject({ isKept, links: { story: 'story-5', links: [link] } });
  }
});

test('a story that was half written when a run ended is written again', async () => {
  await analysedStories();
  rmSync(join(root, '.cache/renderings/story-7/shelf.json'));
  writeFileSync(join(root, '.cache/renderings/story-7/story.json'), '{');
  expect(await analysedStories()).toEqual(['story-7']);
  expect(JSON.parse(readFileSync(join(root, '.cache/renderings/story-7/story.json'), 'utf8')).title).toBe('A fire');
});

/** What was written in the millisecond in which it is read may have changed meanwhile, and is read again the next time. */
async function untilOlder(): Promise<void> {
  await pause(20);
}

function writeStories(count: number, text: string): void {
  const files = Array.from({ length: textCount }, (_, text) => `text-${text}.md`);
  for (let story = 0; story < count; story++) {
    write(`${folder(story)}/story.yaml`, `title: A fire\nquestion: When?\ntexts: [${files.join(', ')}]\n`);
    for (const file of files) write(`${folder(story)}/${file}`, text);
  }
}

/** Ids of the stories that a run analyses. */
async function analysedStories(): Promise<string[]> {
  const stories = await shelveStories(root, listStories(root));
  return stories.filter(({ isKept }) => !isKept).map(({ id }) => id);
}

function tellingOf(injured: number): string {
  return `---\ntitle: Smoke\n---\n\nA fire broke out at the mill in Orrin at 6 p.m. on Monday. ${injured} people were injured, Orrin Police said. Sources say it began in a store.\n`;
}

function folder(story: number): string {
  return `content/stories/story-${story}`;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}
