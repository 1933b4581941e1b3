import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Correction, CorrectionProblem } from '../engine/corrections/correction.ts';
import { checkCorrection } from './check-correction.ts';
import { checkData } from './check-data.ts';
import { type CorrectionItem, correctionSchema } from './correction-schema.ts';
import type { Yaml, YamlPath } from './read-yaml.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { type QuotedText, suggestQuote } from './suggest-quote.ts';
import { toCorrection } from './to-correction.ts';

/** What an editor says of a story, and where in the file each thing stands. */
export type Corrections = {
  readonly file: VFile;
  readonly corrections: readonly Correction[];
  /**
   * Makes a message of what the engine says of a correction.
   *
   * @param texts the texts of the story, by their ids
   */
  readonly report: (problem: CorrectionProblem, texts: ReadonlyMap<string, QuotedText>) => void;
};

/** Reads `corrections.yaml` beside a story; a story without one has no corrections. */
export function loadCorrections(root: string, folder: string): Corrections {
  const path = `${folder}/corrections.yaml`;
  if (!existsSync(join(root, path))) return { file: new VFile({ path }), corrections: [], report: () => {} };
  const { file, yaml } = readYamlFile(root, path);
  const items = yaml === null ? [] : checkItems(yaml);
  if (yaml === null || file.messages.length > 0) return { file, corrections: [], report: () => {} };
  remarkUnknown(yaml, items);
  return {
    file,
    corrections: items.map(toCorrection),
    report: (problem, texts) => report(yaml, items[problem.index], problem, texts),
  };
}

function checkItems(yaml: Yaml): CorrectionItem[] {
  if (!Array.isArray(yaml.data)) {
    yaml.file.message('This must be a list: begin each correction with `- do:`.', {
      place: yaml.placeOf([]),
      ruleId: 'wrong-type',
      source: 'corpus',
    });
    return [];
  }
  return yaml.data.flatMap((data, index) => {
    const item = checkData(yaml, correctionSchema, { path: [index], data });
    const reason = item && checkCorrection(item);
    if (reason === null) return item ?? [];
    yaml.file.message(reason, { place: yaml.placeOf([index]), ruleId: 'missing-field', source: 'corpus' });
    return [];
  });
}

/** A page that asks others who says so owes that itself. */
function remarkUnknown(yaml: Yaml, items: readonly CorrectionItem[]): void {
  for (const [index, item] of items.entries()) {
    const unknown = (['by', 'on'] as const).filter((field) => item[field] === 'unknown');
    const [first] = unknown;
    if (first === undefined) continue;
    yaml.file.info(
      `The page says that nobody knows who corrected this, or when: fill in ${unknown.map((field) => `\`${field}:\``).join(' and ')}.`,
      {
        place: yaml.placeOf([index, first]),
        ruleId: 'unknown-editor',
        source: 'corpus',
      },
    );
  }
}

function report(
  yaml: Yaml,
  item: CorrectionItem | undefined,
  { index, severity, ruleId, reason, lost }: CorrectionProblem,
  texts: ReadonlyMap<string, QuotedText>,
): void {
  const path = lost === undefined ? [] : pathOf(lost.at, item);
  const options = { place: yaml.placeOf([index, ...path]), ruleId, source: 'corrections' };
  if (severity === 'superfluous') {
    yaml.file.info(`This correction is not needed any more: ${reason}.`, options);
    return;
  }
  const text = lost && texts.get(lost.mention.article);
  const remedy = lost && text ? `. ${suggestQuote(lost.mention, text)}` : '';
  yaml.file.message(`This correction cannot be carried out: ${reason}${remedy}.`, options);
}

/** Where the words of a mention stand in an item. */
function pathOf(at: number | 'to', item: CorrectionItem | undefined): YamlPath {
  if (at === 'to') return ['to', 'exact'];
  return item?.mentions === undefined ? ['exact'] : ['mentions', at, 'exact'];
}
