import { expect, test } from 'vitest';
import { splitBlocks } from '../reading/blocks.ts';
import { readArticle } from '../reading/read-article.ts';
import { listStatements } from './list-statements.ts';
import { listNamedPeople } from './named-people.ts';

test.each([
  ['The engineer Ann Reed said: “It leaks.”', 'Ann Reed: name-and-role'],
  ['“It leaks,” said Ann Reed, the engineer of the dam.', 'Ann Reed: name-and-role'],
  ['“It leaks,” said the engineer, Ann Reed.', 'Ann Reed: name-and-role'],
  ['“It leaks,” said Fire Officer Ann Reed.', 'Ann Reed: name-and-role'],
  ['“It leaks,” said Ann Reed.', 'Ann Reed: name'],
  ['“It leaks,” said the Dam Board.', 'Dam Board: name'],
  ['Ann Reed came. “It leaks,” said Ms Reed.', 'Ann Reed: short-name'],
  ['Ann Reed, the engineer, came. “It leaks,” said the engineer.', 'Ann Reed: role'],
  ['Ann Reed came. “It leaks,” she said.', 'Ann Reed: pronoun'],
  ['“It leaks,” said an engineer.', 'engineer: role'],
  ['The wall was wet. “It leaks.” The wall is old.', 'nobody'],
])('of “%s” it is said how the source is called', (text, expected) => {
  expect(statementsOf(text)).toEqual([`quoted from ${expected}`]);
});

test('words that go on without an attribution call their source nothing', () => {
  const text = '“It leaks,” Ann Reed said. The wall, “an old thing that was never built to last”, is cracked.';
  expect(statementsOf(text)).toEqual(['quoted from Ann Reed: name', 'quoted from Ann Reed: nothing']);
});

test('indirect speech is a statement, with the fullest name; a stance and nobody’s words are none', () => {
  const text = 'Ann Reed came. She said that the wall leaked. Bill Hale believes her. They said it was old.';
  expect(statementsOf(text)).toEqual(['paraphrased from Ann Reed: pronoun']);
});

test.each([
  ['a surname that two people share', 'Anna Kerr rowed. Tom Kerr swam. “It leaks,” said Kerr.', 'Kerr'],
  ['a father and a son', 'Jack Kerr rowed with his father, Tom Kerr. “It leaks,” said Mr Kerr.', 'Kerr'],
  ['a title that does not fit', 'Tom Kerr swam. “It leaks,” said Mrs Kerr.', 'Kerr'],
  ['one person with a middle name', 'John A. Kerr rowed. John Kerr swam. “It leaks,” said Kerr.', 'John A. Kerr'],
])('the surname of %s goes back to whom it can only mean', (_, text, name) => {
  expect(statementsOf(text)).toEqual([expect.stringContaining(`from ${name}: `)]);
});

test('everybody named is listed by the fullest name', () => {
  expect(listNamedPeople(read('Dr Ann Reed came with Bill Hale. Reed left.'))).toEqual([
    { name: 'Ann Reed', gender: 'feminine' },
    { name: 'Bill Hale', gender: 'masculine' },
  ]);
});

function statementsOf(text: string): string[] {
  return listStatements(read(text)).map(({ manner, source }) =>
    source === null ? `${manner} from nobody` : `${manner} from ${source.name ?? source.noun}: ${source.naming}`,
  );
}

function read(text: string) {
  return readArticle({ id: 'a', text, blocks: splitBlocks(text) });
}
