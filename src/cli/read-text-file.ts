import { readFileSync } from 'node:fs';
import type { Article } from '../engine/annotation.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';

/**
 * Reads a text file as an article called by its path.
 *
 * @throws Error with one sentence for people: no such file, a folder, not UTF-8
 */
export function readTextFile(file: string): Article {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  return { id: file, text, blocks: splitBlocks(text) };
}
