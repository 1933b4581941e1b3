import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { jsonSchemas } from '../corpus/json-schemas.ts';
import { takeArguments } from './take-arguments.ts';

takeArguments({});

for (const [path, text] of jsonSchemas()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${path} is written.`);
}
