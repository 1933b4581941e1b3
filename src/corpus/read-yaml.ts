import type { VFile } from 'vfile';
import { type Document, type ErrorCode, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { findForbidden } from '../markdown/decode-text.ts';

/** A key, or the number of an item, for each step from the top of a YAML text. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text as data, and where in its file each value stands. */
export type Yaml = {
  readonly file: VFile;
  readonly data: unknown;
  /** The place of the key at a path or, where there is none, of what would hold it. */
  readonly placeOf: (path: YamlPath) => Place;
};

/** Where in a file, counted from 1. */
export type Place = { readonly line: number; readonly column: number };

/**
 * Reads a YAML text.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 * @returns null where it is no YAML; the file's messages say where
 */
export function readYaml(file: VFile, source: string, firstLine = 1): Yaml | null {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'error', prettyErrors: false });
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    refuse(sentences.get(code) ?? `This is not YAML (${message}): correct this line.`, pos[0]);
  }
  for (const offset of aliasOffsets(document)) {
    refuse('A word with `*` before it is no value in YAML: put it in quotation marks.', offset);
  }
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const found = typeof value === 'string' ? findForbidden(value) : null;
      if (found) refuse(found.reason, range?.[0] ?? 0);
    },
  });
  return file.messages.length > 0 ? null : { file, data: document.toJS(), placeOf };

  function refuse(reason: string, offset: number): void {
    file.message(reason, { place: placeAt(offset), ruleId: 'broken-yaml', source: 'corpus' });
  }

  function placeOf(path: YamlPath): Place {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      if (!isNode(node)) break;
      const key = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step)?.key : undefined;
      node = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
      const found = isNode(key) ? key : node;
      offset = (isNode(found) ? found.range?.[0] : undefined) ?? offset;
    }
    return placeAt(offset);
  }

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  }
}

/** What people get wrong most, in plain words, by the code of the parser. */
const sentences = new Map<ErrorCode, string>([
  ['BLOCK_AS_IMPLICIT_KEY', 'A colon stands in the middle of this value: put the value in quotation marks.'],
  ['DUPLICATE_KEY', 'This field stands here twice: delete one of the two.'],
  ['MISSING_CHAR', 'Above this a quotation mark or a bracket is opened and not closed: close it.'],
  ['MULTIPLE_DOCS', 'A line `---` or `...` ends the fields above it: delete it.'],
  ['TAB_AS_INDENT', 'This line begins with a tab: use spaces.'],
  ['TAG_RESOLVE_FAILED', 'A word with `!` before it is a sign for programs: put the value in quotation marks.'],
]);

/** Aliases could make a short file endless, so none is resolved. */
function aliasOffsets(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, alias) => void offsets.push(alias.range?.[0] ?? 0) });
  return offsets;
}
