import { Document, isMap, isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { schemaLine } from '../corpus/json-schemas.ts';

/** What a story file says of a text. */
export type StoryEntry = Readonly<Record<string, string | boolean>>;

/** A story file with its first text. */
export function writeStoryFile(title: string, question: string, entry: StoryEntry): string {
  const document = new Document({ title, question, texts: [entry] });
  return `${schemaLine('story')}\n\n${document.toString({ lineWidth: 0 })}`;
}

/**
 * A story file with one more text at the end of its list. What stands in it already, comments too, stays as it is; a list in
 * square brackets is written anew, an item a line.
 *
 * @throws Error with a sentence where the file has no list of texts
 */
export function addToStoryFile(source: string, entry: StoryEntry): string {
  const document = parseDocument(source);
  const texts = isMap(document.contents) ? document.get('texts') : undefined;
  if (!isSeq(texts)) throw new Error('story.yaml has no list `texts:`: put that right first.');
  const end = texts.flow ? undefined : endOf(texts, source);
  if (end === undefined) return rewrite(document, texts, entry);
  const start = texts.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (source.lastIndexOf('\n', start) + 1));
  const item = new Document([entry]).toString({ lineWidth: 0 }).replaceAll(/^(?=.)/gmu, indent);
  const before = source.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${item}${source.slice(end)}`;
}

/** Where the line of the last item ends. */
function endOf({ items }: YAMLSeq, source: string): number | undefined {
  const last = items.at(-1);
  const valueEnd = isNode(last) ? last.range?.[1] : undefined;
  if (valueEnd == null) return undefined;
  const lineEnd = source.indexOf('\n', Math.max(0, valueEnd - 1));
  return lineEnd === -1 ? source.length : lineEnd + 1;
}

function rewrite(document: Document, texts: YAMLSeq, entry: StoryEntry): string {
  texts.flow = false;
  texts.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}
