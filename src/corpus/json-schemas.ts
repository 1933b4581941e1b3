import { z } from 'astro/zod';
import { correctionSchema } from './correction-schema.ts';
import { entryFields, storySchema, textSchema } from './story-schema.ts';
import { words } from './words.ts';

/** From the root of the project. */
export const schemasFolder = 'content/schemas';

/** The first line of a YAML file of a story: where an editor program finds its schema. */
export function schemaLine(name: keyof typeof schemas): string {
  return `# yaml-language-server: $schema=../../schemas/${name}.schema.json`;
}

/** In a story file, what is known of a plain text stands in its entry; a name alone is an entry too. */
const listedText = z.strictObject({ ...entryFields, ...textSchema.partial().shape });

const schemas = {
  story: storySchema
    .extend({
      texts: z
        .array(z.union([words, listedText]))
        .min(1)
        .meta(storySchema.shape.texts.meta() ?? {}),
    })
    .describe('A story of Says Who: its title, its question and its texts.'),
  corrections: z
    .array(correctionSchema.describe('One thing that an editor says of the marks of a story.'))
    .describe('What the editors of a story say of its marks, in the order in which it is carried out.'),
} as const;

/** The JSON schemas by which an editor program completes and checks the files of a story: path from the root, and text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${schemasFolder}/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );
}
