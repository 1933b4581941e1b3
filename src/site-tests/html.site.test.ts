import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const complaints: string[] = [];
  for (const { path, html } of readBuiltPages('dist')) {
    const { results } = await validator.validateString(html);
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      complaints.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  expect(complaints).toEqual([]);
});
