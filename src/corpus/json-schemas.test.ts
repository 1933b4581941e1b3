import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas, schemaLine, schemasFolder } from './json-schemas.ts';

const texts = jsonSchemas();

test.each([...texts])('%s is up to date', (path, text) => {
  const stands = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(stands === text, `${path} is stale: npm run schemas writes it again.`).toBe(true);
});

test.each(globSync('content/stories/*/*.yaml').toSorted())('%s names its schema and fits it', (file) => {
  const name = basename(file, '.yaml') === 'story' ? 'story' : 'corrections';
  const source = readFileSync(file, 'utf8');
  expect(source.split('\n')[0]).toBe(schemaLine(name));
  const check = validatorOf(name);
  expect(check(parse(source)), JSON.stringify(check.errors)).toBe(true);
});

test.each([
  ['story', { title: 'A', question: 'B', texts: [] }],
  ['story', { title: 'A', question: 'B', texts: [{ file: 'a.txt', date: '31 January' }] }],
  ['story', { title: 'A', question: 'B', texts: ['a.md'], editor: 'C' }],
  ['corrections', [{ do: 'reject', by: 'A', on: 'yesterday' }]],
  ['corrections', [{ do: 'add', by: 'A', on: '2026-01-31', set: { rung: 'named' } }]],
  ['corrections', { do: 'reject' }],
] as const)('the schema of a %s refuses %j', (name, data) => {
  expect(validatorOf(name)(data)).toBe(false);
});

test.each([...texts])('%s describes every field', (_, text) => {
  const undescribed: string[] = [];
  JSON.parse(text, function (this: unknown, key, value: unknown) {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return value;
    for (const [field, schema] of Object.entries(value)) {
      if (typeof schema !== 'object' || schema === null || !('description' in schema)) undescribed.push(field);
    }
    return value;
  });
  expect(undescribed).toEqual([]);
});

function validatorOf(name: string) {
  return new Ajv({ strict: false }).compile(JSON.parse(texts.get(`${schemasFolder}/${name}.schema.json`) ?? ''));
}
