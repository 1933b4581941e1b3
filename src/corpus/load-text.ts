import { basename, extname } from 'node:path/posix';
import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import type { ReadingText, SourceText } from '../markdown/reading-text.ts';
import { toReadingText } from '../markdown/to-reading-text.ts';
import { checkData } from './check-data.ts';
import { readProjectFile } from './read-project-file.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import { idSchema, type storySchema, textSchema } from './story-schema.ts';

/** A text of a story: how it reads, and what is known of it. */
export type StoryText = {
  readonly id: string;
  /** Path from the root of the project, with `/`. */
  readonly path: string;
  readonly known: z.infer<typeof textSchema>;
  readonly reading: ReadingText;
};

/** What a story file says of one of its texts. */
export type TextEntry = z.infer<typeof storySchema>['texts'][number];

/**
 * Reads one text that a story names.
 *
 * @param story the story file
 * @param place number of the entry in the story's `texts`, from 0
 * @returns null for the text where something is wrong; messages of the story file or of the text's own file say what
 */
export function loadText(
  root: string,
  story: Yaml,
  entry: TextEntry,
  place: number,
): { file: VFile; text: StoryText | null } {
  const path = pathOf(story, entry.file);
  const file = new VFile({ path });
  const id = entry.id ?? basename(path, extname(path));
  const isAddressable = idSchema.safeParse(id).success;
  if (!isAddressable) {
    refuse(
      `The name of \`${entry.file}\` cannot be part of an address: add \`id:\` with small letters, digits and hyphens.`,
      'wrong-value',
    );
  }
  const bytes = readEntry();
  const source = bytes && toReadingText(file, bytes);
  const known = source && whatIsKnown(file, source, story, entry, place);
  const isSound = isAddressable && file.messages.length === 0;
  return { file, text: source && known && isSound ? { id, path, known, reading: source } : null };

  function readEntry(): Uint8Array | null {
    if (!['.md', '.txt'].includes(extname(path))) {
      refuse(`\`${entry.file}\` is neither a .md nor a .txt: name a text.`, 'wrong-value');
      return null;
    }
    const bytes = readProjectFile(root, path);
    if (bytes === 'outside')
      refuse(`\`${entry.file}\` lies outside the project: copy the file into the project.`, 'outside-project');
    else if (bytes === 'missing')
      refuse(`There is no file \`${path}\`: correct the name, or add the file.`, 'missing-file');
    else return bytes;
    return null;
  }

  function refuse(reason: string, ruleId: string): void {
    story.file.message(reason, { place: story.placeOf(['texts', place, 'file']), ruleId, source: 'corpus' });
  }
}

/** A name alone is a file beside the story file; a path counts from the root of the project. */
function pathOf(story: Yaml, file: string): string {
  return file.includes('/') || file.includes('\\') ? file : `${story.file.dirname}/${file}`;
}

/** The fields stand at the head of a Markdown text, and in the story file for a plain one. */
function whatIsKnown(
  file: VFile,
  source: SourceText,
  story: Yaml,
  entry: TextEntry,
  place: number,
): StoryText['known'] | null {
  const { file: _file, id: _id, ...fields } = entry;
  const path = ['texts', place];
  if (file.extname === '.txt') return checkData(story, textSchema, { path, data: fields });
  for (const field of Object.keys(fields)) {
    story.file.message(`\`${field}\` of a Markdown text belongs at the head of its file: move it to ${file.path}.`, {
      place: story.placeOf([...path, field]),
      ruleId: 'unknown-field',
      source: 'corpus',
    });
  }
  if (source.frontMatter === null) {
    file.message(
      'The text says nothing of itself: add a first line `---`, `title:` with its title, and a line `---`.',
      {
        place: { line: 1, column: 1 },
        ruleId: 'missing-field',
        source: 'corpus',
      },
    );
    return null;
  }
  const yaml = readYaml(file, source.frontMatter.yaml, source.frontMatter.line);
  return yaml && checkData(yaml, textSchema);
}
