import { compareClaims, readClaims } from '../engine/detectors/conflicting-specific/detect-conflicts.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { readArticle } from '../engine/reading/read-article.ts';
import type { Reading } from '../engine/reading/reading.ts';
import { inventText } from './invent-text.ts';
import { timeCpu } from './time-cpu.ts';

// Prints how time grows, in milliseconds of processor time, with the texts of one story and with the number of stories:
// of reading texts, of reading what they claim, and of comparing the claims. The texts have about 650 words each and tell
// of the same people, places and things.

const textSize = 4000;
const storySizes = [5, 50, 500];
const storyCounts = [400, 4000];
const textsInStory = 5;

// The first run compiles the code.
measure(50, 0);

print('one story', 'read', 'claims', 'compare');
for (const size of storySizes) print(`  ${size} texts`, ...measure(size, 1));

print(`stories of ${textsInStory} texts`, 'read', 'claims', 'compare');
for (const count of storyCounts) {
  const sums: [number, number, number] = [0, 0, 0];
  for (let story = 0; story < count; story++) {
    measure(textsInStory, 1 + story * textsInStory).forEach((ms, step) => {
      sums[step] = (sums[step] ?? 0) + ms;
    });
  }
  print(`  ${count * textsInStory} texts, ${count} stories`, ...sums);
}

/** Milliseconds for reading the texts of a story, for reading their claims and for comparing them. */
function measure(size: number, firstSeed: number): [number, number, number] {
  const [readMs, readings] = timeCpu(() => readStory(size, firstSeed));
  const [claimMs, claims] = timeCpu(() => readClaims(readings));
  const [compareMs] = timeCpu(() => compareClaims(claims, readings));
  return [readMs, claimMs, compareMs];
}

function readStory(size: number, firstSeed: number): Reading[] {
  return Array.from({ length: size }, (_, place) => {
    const text = inventText(textSize, firstSeed + place);
    return readArticle({ id: `text-${place}`, text, blocks: splitBlocks(text) });
  });
}

function print(name: string, ...values: readonly (string | number)[]): void {
  const cells = values.map((value) =>
    (typeof value === 'number' ? value.toFixed(value < 10 ? 2 : 0) : value).padStart(10),
  );
  process.stdout.write(`${name.padEnd(30)}${cells.join('')}\n`);
}
