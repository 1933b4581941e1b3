import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // The switches of a text take effect at once: there is nothing to submit.
    rules: { 'wcag/h32': 'off' },
  });
  const complaints: string[] = [];
  for (const { path, html } of readBuiltPages('dist')) {
    const { results } = await validator.validateString(html);
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      complaints.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  expect(complaints).toEqual([]);
});

// The validator lets it pass: a script behind `</html>` is taken into the page all the same.
test('nothing stands behind the end of a page', () => {
  const longer = readBuiltPages('dist').filter(({ html }) => !html.trimEnd().endsWith('</html>'));
  expect(longer.map(({ path }) => path)).toEqual([]);
});
