import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { annotateTree } from './annotate-tree.ts';
import { indexMentions } from './index-mentions.ts';
import { labelAnnotations } from './label-annotations.ts';
import { readPlainText } from './read-plain-text.ts';

const text = 'Sources say so.\n\nNobody else\ndoes.';
const said = { says: 'Look at <b>.', by: 'A. Teacher', on: '2026-03-05' };
const start = text.indexOf('else');
const article = {
  id: 'a',
  title: 'A',
  text,
  blocks: splitBlocks(text),
  annotations: labelAnnotations([
    {
      id: 'u',
      article: 'a',
      kind: 'unnamed-source',
      spans: [{ start: 0, end: 7 }],
      subtype: 'group',
      rule: 'by-hand',
      explanation: 'No one is named.',
      by: 'rule',
      comments: [said],
    },
  ]),
  said: [],
  comments: [{ ...said, article: 'a', start, end: start + 9, by: 'unknown', on: 'unknown' }],
};
const tree = annotateTree(readPlainText(text).root, article, indexMentions({ articles: [article], specifics: [] }));

test('a comment on a mark stands in its note, with who says so and when', () => {
  expect(textIn('#n-u .note-comment')).toBe('Comment: Look at <b>. By A. Teacher (editor) on 2026-03-05.');
});

test('a comment on other words stands beside their paragraph and leads back to it', () => {
  expect(select('.note-editor', tree)?.properties).toMatchObject({ id: 'e-2-1', ariaLabel: 'Comment on paragraph 2' });
  expect(select('.note-editor a', tree)?.properties['href']).toBe('#p-2');
  expect(textIn('.note-editor > div')).toBe(
    'On “else does”Comment: Look at <b>. By an editor who is not named, day not stated.',
  );
});

function textIn(selector: string): string {
  const element = select(selector, tree);
  return element === undefined ? `Nothing is ${selector}` : textOf(element);
}
