import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import type { Correction, CorrectionProblem, QuotedMention } from '../engine/corrections/correction.ts';
import { checkData } from './check-data.ts';
import { correctionSchema } from './correction-schema.ts';
import type { Yaml } from './read-yaml.ts';
import { readYamlFile } from './read-yaml-file.ts';

type Item = z.infer<typeof correctionSchema>;
type Quote = NonNullable<Item['to']>;

/** What an editor says of a story, and where in the file each thing stands. */
export type Corrections = {
  readonly file: VFile;
  readonly corrections: readonly Correction[];
  /** Makes a message of what the engine says of a correction. */
  readonly report: (problem: CorrectionProblem) => void;
};

/** Reads `corrections.yaml` beside a story; a story without one has no corrections. */
export async function loadCorrections(root: string, folder: string): Promise<Corrections> {
  const path = `${folder}/corrections.yaml`;
  if (!existsSync(join(root, path))) return { file: new VFile({ path }), corrections: [], report: () => {} };
  const { file, yaml } = await readYamlFile(root, path);
  const items = yaml === null ? [] : checkItems(yaml);
  return {
    file,
    corrections: file.messages.length > 0 ? [] : items.map(toCorrection),
    report: ({ index, severity, ruleId, reason }) => {
      const options = { place: yaml?.placeOf([index]), ruleId, source: 'corrections' };
      const message = `This correction cannot be carried out: ${reason}.`;
      if (severity === 'error') file.message(message, options);
      else file.info(`This correction is not needed any more: ${reason}.`, options);
    },
  };
}

function checkItems(yaml: Yaml): Item[] {
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
    const reason = item && whatIsMissing(item);
    if (reason === null) return item ?? [];
    yaml.file.message(reason, { place: yaml.placeOf([index]), ruleId: 'missing-field', source: 'corpus' });
    return [];
  });
}

/** What a correction of its kind must have and this one has not. */
function whatIsMissing({ do: action, kind, text, exact, mentions, set }: Item): string | null {
  const isConflict = kind === 'conflicting-specific';
  if (mentions === undefined && (text === undefined || exact === undefined)) {
    return 'It is not said which words are meant: add `text:` and `exact:`.';
  }
  if (mentions !== undefined && exact !== undefined) return 'Words stand here and in `mentions:`: move them there.';
  if (mentions !== undefined && !isConflict) return 'Only a conflict has `mentions:`: use `text:` and `exact:`.';
  if (action === 'join' && !isConflict) return 'Only conflicts can be joined: delete this correction.';
  if (action === 'add' && !isConflict && (set?.explanation === undefined || (set.rung ?? set.subtype) === undefined)) {
    return 'A mark that is added needs `set:` with `explanation:` and with `rung:` or `subtype:`.';
  }
  return null;
}

function toCorrection({ do: action, kind, to, set = {}, why, by, on, mentions, ...quote }: Item): Correction {
  const { rung, subtype, ...settings } = set;
  const { text, exact } = quote;
  const single = text === undefined || exact === undefined ? [] : [{ ...quote, text, exact }];
  return {
    do: action,
    kind,
    mentions: (mentions ?? single).map(toMention),
    to: to && toMention(to),
    set: { ...settings, subtype: rung ?? subtype },
    note: { did: action, by, on, why },
  };
}

function toMention({ text, ...quote }: Quote & { readonly value?: string | undefined }): QuotedMention {
  return { article: text, ...quote };
}
