import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Kind, Span, Specific } from '../engine/annotation.ts';
import { annotateTree } from './annotate-tree.ts';
import { indexMentions } from './index-mentions.ts';
import { labelAnnotations } from './label-annotations.ts';
import type { MarkedArticle } from './marked-story.ts';
import { readMarkdown } from './read-markdown.ts';

describe('a mark', () => {
  test('nests in a longer one, whose chip comes after its own', () => {
    expect(line('He fears that many fear.', ['fears that many', 'many'])).toBe(
      'He <U1 id>fears that <U2 id>many</U2></U1>[U1][U2] fear.',
    );
  });

  test('that crosses another is cut at its edge', () => {
    expect(line('one two three four', ['one two three', 'three four'])).toBe(
      '<U1 id>one two <U2 id>three</U2></U1>[U1]<U2> four</U2>[U2]',
    );
  });

  test('goes on through emphasis', () => {
    expect(line('a *b c* d', ['a b', 'c d'])).toBe(
      '<U1 id>a </U1><em><U1>b</U1>[U1] <U2 id>c</U2></em><U2> d</U2>[U2]',
    );
  });

  test('that goes on at both ends', () => {
    expect(line('a *b c* d', ['a b c d'])).toBe('<U1 id>a </U1><em><U1>b c</U1></em><U1> d</U1>[U1]');
  });

  test('that ends inside a link has its chip after the link', () => {
    expect(line('see [the report of](/r/) May', ['the report'])).toBe('see <a><U1 id>the report</U1> of</a>[U1] May');
  });

  test('on the same words as another keeps a chip of its own', () => {
    expect(line('some say', ['some', 'some'])).toBe('<U1 id><U2 id>some</U2></U1>[U1][U2] say');
  });

  test('of several parts has its chip after the last part in the block in which it begins', () => {
    expect(line('‘A,’ he said, ‘b.\n\n‘C.’', ['‘A,’', '‘b.', '‘C.’'], 'parts')).toBe(
      '<U1 id>‘A,’</U1> he said, <U1>‘b.</U1>[U1]',
    );
  });
});

test('words that links lead to have one id, around the marks in them', () => {
  const { root } = readMarkdown(new VFile(), 'He said it *was* late.');
  const said = [{ start: 8, end: 19, id: 's-8' }];
  const tree = annotateTree(root, { ...article('a', 'He said it *was* late.', ['it']), said }, nothing);
  expect(selectAll('#s-8, #s-8 ~ em span', tree).map((span) => textOf(span))).toEqual(['it\u2060U1 ', 'was']);
  expect(selectAll('#s-8 mark', tree).map((mark) => textOf(mark))).toEqual(['it']);
  expect(selectAll('[id]', tree).filter(({ properties }) => properties['id'] === 's-8')).toHaveLength(1);
});

const nothing = indexMentions({ articles: [], specifics: [] });

test('punctuation after a chip stays on its line', () => {
  const tree = annotate('He called it ‘mad’, twice.', ['‘mad’']);
  expect(textOf(need(tree, 'p .keep'))).toBe('\u2060U1,');
});

test('a chip says label, kind and words; a mark carries no name', () => {
  const tree = annotate('Sources say so.', ['Sources']);
  expect(need(tree, '.chip').properties).toMatchObject({
    role: 'doc-noteref',
    href: '#n-a0',
    ariaLabel: 'U1, unnamed source: Sources',
  });
  expect(need(tree, 'mark').properties['ariaLabel']).toBeUndefined();
});

test('notes stand beside the block in which their marks begin, in order of the text', () => {
  const tree = annotate('# Some say\n\n- One says.\n- Many say.\n', ['Some', 'One', 'Many']);
  const passages = selectAll('.passage', tree).map((passage) => [
    need(passage, '[id^="p-"]').properties['id'],
    selectAll('.note', passage).map(({ properties }) => properties['id']),
  ]);
  expect(passages).toEqual([
    ['p-1', ['n-a0']],
    ['p-2', ['n-a1']],
    ['p-3', ['n-a2']],
  ]);
});

test('a note says what, why, what to ask, the rule behind it and who says so, and leads back, on and before', () => {
  const note = need(annotate('Some say. One says. Many say.', ['Some', 'One', 'Many']), '#n-a1');
  expect(textOf(need(note, '.label'))).toBe('U2');
  expect(textOf(need(note, '.note-kind'))).toMatch(/^Unnamed source, a person\. /u);
  expect(textOf(need(note, '.note-why'))).toBe('No one is named.');
  expect(textOf(need(note, '.note-question'))).toContain('Ask: ');
  expect(textOf(need(note, '.note-standard'))).not.toBe('');
  expect(textOf(need(note, '.note-by'))).toMatch(/^Found by the rule by-hand of engine \d/u);
  expect(new Set(selectAll('a', note).map(({ properties }) => properties['href']))).toEqual(
    new Set(['#m-a1', '#n-a0', '#n-a1', '#n-a2']),
  );
});

test.each([
  ['once more where the explanation leaves it out', 'No one is named.', 1],
  ['once where the explanation quotes it', 'No one is named; the reason given is: “for fear”.', 0],
])('a note gives the reason of the text %s', (_, explanation, times) => {
  const text = article('a', 'Some say, for fear.', ['Some']);
  const reasonGiven = { start: text.text.indexOf('for fear'), end: text.text.indexOf('.') };
  const annotations = text.annotations.map((annotation) => ({ ...annotation, explanation, reasonGiven }));
  const tree = annotateTree(readMarkdown(new VFile(), text.text).root, { ...text, annotations }, nothing);
  const said = selectAll('p', need(tree, '.note')).filter((line) => textOf(line).includes('“for fear”'));
  expect(said.map((line) => textOf(line))).toEqual(Array(times).fill('The text gives a reason: “for fear”.'));
  expect(textOf(need(tree, '.note-why'))).toBe(explanation);
});

test('a note leads to a suggested correction only where the site names a repository', () => {
  const { root } = readMarkdown(new VFile(), 'Some say.');
  const text = article('a', 'Some say.', ['Some']);
  const mentions = indexMentions({ articles: [], specifics: [] });
  const outward = (tree: Element) => selectAll('.note a[href^="https:"]', tree).map((link) => textOf(link));
  expect(outward(annotateTree(root, text, mentions))).toEqual([]);
  expect(outward(annotateTree(root, text, mentions, 'https://example.org/a'))).toEqual(['Suggest a correction']);
});

test('the note of a conflict gives the words of the other texts, those that differ first, each linked to the very place', () => {
  const one = article('a', 'In May it burned. In May!', ['May'], 'conflicting-specific');
  const other = article('b', 'In June it burned, says Jo Bell.', ['June'], 'conflicting-specific');
  const mention = (text: MarkedArticle, word: string, against: string, from = 0) => {
    const start = text.text.indexOf(word, from);
    return { article: text.id, start, end: start + word.length, value: word, against: [against], source: null };
  };
  const source = { start: other.text.indexOf('Jo'), end: other.text.indexOf('Jo Bell') + 7 };
  const specific: Specific = {
    slot: 'fire',
    question: 'When did it burn?',
    type: 'date',
    verdict: 'contradiction',
    mentions: [
      mention(one, 'May', 'June'),
      mention(one, 'May', 'June', 10),
      { ...mention(other, 'June', 'May'), source },
    ],
    rule: 'by-hand',
    by: 'rule',
  };
  const mentions = indexMentions({ articles: [one, other], specifics: [specific] });
  const note = need(annotateTree(readMarkdown(new VFile(), one.text).root, one, mentions), '.note');
  expect(textOf(need(note, '.note-slot'))).toBe('When did it burn?');
  expect(
    selectAll('.note-tellings li', note).map((item) => [textOf(item), need(item, 'a').properties['href']]),
  ).toEqual([
    ['Title of b: “June”, from Jo Bell', '../b/#m-b0'],
    ['This text, elsewhere: “May” (agrees with these words)', '#p-1'],
  ]);
});

function annotate(source: string, words: readonly string[], grouping?: 'parts'): Element {
  const { root } = readMarkdown(new VFile(), source);
  return annotateTree(
    root,
    article('a', source, words, 'unnamed-source', grouping),
    indexMentions({ articles: [], specifics: [] }),
  );
}

/** Each of the words is an annotation or, if `parts`, a part of one; the same words again are their next occurrence or the same. */
function article(
  id: string,
  source: string,
  words: readonly string[],
  kind: Kind = 'unnamed-source',
  grouping?: 'parts',
): MarkedArticle {
  const { text, blocks } = readMarkdown(new VFile(), source);
  const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const groups: readonly (readonly Span[])[] = grouping === 'parts' ? [spans] : spans.map((span) => [span]);
  const annotations = groups.map((group, place) => ({
    id: `${id}${place}`,
    article: id,
    kind,
    spans: group,
    subtype: 'person',
    rule: 'by-hand',
    explanation: 'No one is named.',
    slot: kind === 'conflicting-specific' ? 'fire' : undefined,
    by: 'rule' as const,
  }));
  const marked = labelAnnotations(annotations);
  return { id, title: `Title of ${id}`, text, blocks, annotations: marked, comments: [], said: [] };
}

/** The first paragraph, short: `<U1 id>` for the first piece of a mark, `[U1]` for a chip. */
function line(source: string, words: readonly string[], grouping?: 'parts'): string {
  const labels = new Map(
    article('a', source, words, 'unnamed-source', grouping).annotations.map(({ id, label }): [string, string] => [
      id,
      label,
    ]),
  );
  return write(need(annotate(source, words, grouping), 'p').children);

  function write(nodes: Element['children']): string {
    return nodes.map((node) => (node.type === 'element' ? writeElement(node) : textOf(node))).join('');
  }

  function writeElement({ tagName, properties, children }: Element): string {
    if (properties['role'] === 'doc-noteref') return `[${write(children)}]`;
    if (tagName === 'span') return properties['dataApparatus'] ? '' : write(children);
    if (tagName !== 'mark') return `<${tagName}>${write(children)}</${tagName}>`;
    const label = labels.get(String(properties['dataAnnotation']));
    const id = properties['id'] === undefined ? '' : ' id';
    return `<${label}${id}>${write(children)}</${label}>`;
  }
}

function need(tree: Element, selector: string): Element {
  const element = select(selector, tree);
  if (element === undefined) throw new Error(`Expected ${selector}, found none`);
  return element;
}
