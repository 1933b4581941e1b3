import { expect, test } from 'vitest';
import { isInShard, readShard } from './shard.ts';

const stories = Array.from({ length: 1000 }, (_, number) => `story-${number}`);

test('each story is in exactly one shard, and shards are about as large', () => {
  const shards = ['/a/', '/b/', '/c/'].map((BASE) => readShard({ SHARDS: '/a/, /b/, c', BASE }));
  const parts = shards.map((shard) => stories.filter((story) => shard !== null && isInShard(story, shard)));
  expect(parts.flat().toSorted()).toEqual(stories.toSorted());
  for (const part of parts) expect(Math.abs(part.length - 333)).toBeLessThan(60);
});

test('a base is known with or without slashes, and one that is no shard is refused', () => {
  expect(readShard({ SHARDS: '/a/,/b/', BASE: '/b' })).toEqual({ bases: ['/a/', '/b/'], place: 1 });
  expect(() => readShard({ SHARDS: '/a/,/b/', BASE: '/c' })).toThrow('set it to one of SHARDS, /a/, /b/.');
  expect(readShard({ BASE: '/c' })).toBeNull();
});

test('a shard may lie at the root of its host', () => {
  expect(readShard({ SHARDS: '/,/b/', BASE: '/' })).toEqual({ bases: ['/', '/b/'], place: 0 });
});
