import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Beside the project, and no part of it. */
const folder = '../shared/w3c-annotation-tests';

/** The W3C working group's own tests of annotations; null where they do not lie beside the project. */
export function loadW3cTests(): W3cTests | null {
  if (!existsSync(folder)) return null;
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  for (const file of globSync('definitions/*.json', { cwd: folder })) ajv.addSchema(readJson(file));
  return {
    /** One test for each assertion that a list names. */
    assertionsOf: (list) =>
      readJson(list).assertions.map((file: string) => {
        const schema = readJson(file);
        const validate = ajv.getSchema(schema.id) ?? ajv.compile(schema);
        return { name: file, isMet: (value: unknown) => validate(value) === true };
      }),
  };
}

type W3cTests = { readonly assertionsOf: (list: string) => readonly Assertion[] };
type Assertion = { readonly name: string; readonly isMet: (value: unknown) => boolean };

function readJson(file: string) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
