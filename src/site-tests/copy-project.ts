import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A copy of the project with content of its own. */
export type CopiedProject = {
  /** Its root; inside the project, where it finds the packages. */
  readonly path: string;
  /** Writes a file of it, with the folders that lead there. */
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly remove: () => void;
};

const code = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Copies the project with its content. */
export function copyWholeProject(name: string): CopiedProject {
  return copyParts(
    name,
    [...code, 'content', 'seeds'].filter((part) => existsSync(part)),
  );
}

/** Copies the code of the project, and gives it one story with one text. */
export function copyProject(name: string): CopiedProject {
  const project = copyParts(name, [...code, 'content/codebook.md', 'content/measurements.json']);
  const { write } = project;
  write('content/site.yaml', 'name: A reading room\ndescription: For a test.\nlang: en\n');
  write('content/stories/fire/story.yaml', 'title: A fire\nquestion: When?\ntexts:\n  - file: sound.md\n');
  write('content/stories/fire/sound.md', '---\ntitle: Sound\n---\n\nThe fire began at six.\n');
  return project;
}

function copyParts(name: string, parts: readonly string[]): CopiedProject {
  const path = join('.cache', name);
  remove();
  for (const part of parts) cpSync(part, join(path, part), { recursive: true });
  return { path, write, remove };

  function write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }

  function remove(): void {
    rmSync(path, { recursive: true, force: true });
  }
}
