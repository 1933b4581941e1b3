import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { formatAnnotation } from './format-annotation.ts';

test('a problem is a command that names its file and place', () => {
  const message = new VFile({ path: 'content/site.yaml' }).message('It is wrong: mend it.', { line: 3, column: 5 });
  expect(formatAnnotation(message, 'error')).toBe('::error file=content/site.yaml,line=3,col=5::It is wrong: mend it.');
});

test('what would end the command is written otherwise', () => {
  const message = new VFile({ path: 'a,b:c%.md' }).message('100 %::\r\nof it, all');
  expect(formatAnnotation(message, 'notice')).toBe('::notice file=a%2Cb%3Ac%25.md::100 %25::%0D%0Aof it, all');
});
