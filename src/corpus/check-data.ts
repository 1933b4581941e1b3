import type { z } from 'astro/zod';
import type { Yaml, YamlPath } from './read-yaml.ts';

/**
 * Checks what stands at a path of a YAML text.
 *
 * @param data what stands there, where only a part of it is to be checked
 * @returns null where something is wrong with it; each such thing is a message of the file
 */
export function checkData<Schema extends z.ZodObject>(
  yaml: Yaml,
  schema: Schema,
  { path = [], data = yaml.data }: { readonly path?: YamlPath; readonly data?: unknown } = {},
): z.infer<Schema> | null {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { reason, ruleId, key } of sentences(issue, Object.keys(schema.shape))) {
      const steps = [...path, ...issue.path, ...(key === undefined ? [] : [key])];
      yaml.file.message(reason, { place: yaml.placeOf(steps), ruleId, source: 'corpus' });
    }
  }
  return null;
}

type Sentence = { readonly reason: string; readonly ruleId: string; readonly key?: string };

function sentences(issue: z.core.$ZodIssue, fields: readonly string[]): Sentence[] {
  const field = issue.path.length === 0 ? 'This' : `\`${issue.path.map(stepName).join(' ')}\``;
  if (issue.code === 'unrecognized_keys') {
    const remedy = issue.path.length === 0 ? `correct it to one of ${fields.join(', ')}` : 'correct it';
    return issue.keys.map((key) => ({
      reason: `\`${key}\` is no field here: ${remedy}, or delete it.`,
      ruleId: 'unknown-field',
      key,
    }));
  }
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return [{ reason: `${field} is missing: add it.`, ruleId: 'missing-field' }];
  }
  if (issue.code === 'invalid_type') {
    const isWord = issue.expected === 'string' && typeof issue.input !== 'object';
    const remedy = isWord ? 'put it in quotation marks' : 'correct it';
    return [{ reason: `${field} must be ${typeName(issue.expected)}: ${remedy}.`, ruleId: 'wrong-type' }];
  }
  if (issue.code === 'invalid_value') {
    return [{ reason: `${field} must be one of ${issue.values.join(', ')}: correct it.`, ruleId: 'wrong-value' }];
  }
  return [{ reason: `${field} ${issue.message}.`, ruleId: 'wrong-value' }];
}

/** Of an item of a list, which it counts from 1. */
function stepName(step: PropertyKey): string {
  return typeof step === 'number' ? `${step + 1}` : String(step);
}

function typeName(expected: string): string {
  return typeNames.get(expected) ?? expected;
}

const typeNames = new Map([
  ['array', 'a list'],
  ['boolean', 'true or false'],
  ['int', 'a whole number'],
  ['number', 'a whole number'],
  ['object', 'a list of fields'],
  ['string', 'a text'],
]);
