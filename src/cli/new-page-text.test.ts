import { expect, test } from 'vitest';
import { pageText } from './new-page-text.ts';

test.each([
  ['<p>One\n line</p><p>and <b>an</b>other</p>', 'One line\n\nand another\n'],
  ['<h2>Head</h2><ul><li>One</li><li>Two &amp; three</li></ul>', 'Head\n\nOne\n\nTwo & three\n'],
  ['<p>One<br>line<br><br>two</p>', 'One line\n\ntwo\n'],
  ['<blockquote><p>“Said.”</p></blockquote> after', '“Said.”\n\nafter\n'],
  ['<p>a\u00a0b &lt;b&gt; </p><script>x</script><style>y</style>', 'a\u00a0b <b>\n'],
  ['<DIV><P>One</P><p> </p></DIV>', 'One\n'],
  ['', ''],
])('of %j the paragraphs are %j', (html, text) => {
  expect(pageText(html)).toBe(text);
});
