import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CorpusStory } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';

/** Two invented texts with everything that exports must tell: pieces, astral characters, and all that an editor can do. */
const files: Readonly<Record<string, string>> = {
  'story.yaml': `
title: A bridge
question: Who says so?
texts:
  - { file: echo.txt, title: Echo }
  - { file: tide.txt, title: '=Tide' }
`,
  'echo.txt': [
    '🚢🚢 “The bridge will not hold,” said a senior engineer. “Not another winter.”',
    'Norvane, the Leeds-based battery maker, built it. The bridge reportedly shook. It is understood that it shook.',
    'Anna Lindqvist, 34, was found by the lake. A harbour official said the crane had failed twice.',
  ].join('\n\n'),
  'tide.txt': [
    'Norvane, a battery maker based in Bristol, built it. Rescuers found 36-year-old teacher Anna Lindqvist by the lake.',
    'Grey paint was used.',
  ].join('\n\n'),
  'corrections.yaml': `
- { do: reject, kind: unnamed-source, text: echo, exact: reportedly, why: It is a joke., by: A. Teacher, on: 2026-03-05 }
- { do: confirm, kind: unnamed-source, text: echo, exact: It is understood that, by: A. Teacher, on: 2026-03-05 }
- { do: change, kind: unnamed-source, text: echo, exact: A harbour official, set: { explanation: No name. }, by: B, on: 2026-03-06 }
- { do: add, kind: unnamed-source, text: tide, exact: Grey paint, set: { subtype: group, explanation: Whose? }, by: B, on: 2026-03-06 }
- { do: comment, kind: unnamed-source, text: tide, exact: Grey paint, says: Ask the painter., by: B, on: unknown }
- { do: reject, kind: conflicting-specific, mentions: [{ text: tide, exact: Bristol }], why: Two firms., by: B, on: 2026-03-06 }
`,
};

/** Reads the story as the build would. */
export function loadInventedStory(): CorpusStory {
  const root = mkdtempSync(join(tmpdir(), 'says-who-export-'));
  try {
    write(root, 'content/site.yaml', 'name: Test\ndescription: A test.\nlang: en-GB\n');
    for (const [name, content] of Object.entries(files)) write(root, `content/stories/bridge/${name}`, content);
    const { corpus, problems } = loadCorpus(root);
    const [story] = corpus.stories;
    if (story === undefined) throw new Error(`Expected the invented story to be sound, found ${problems.join('; ')}`);
    return story;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(root: string, path: string, content: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
