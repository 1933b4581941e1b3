import { expect, test } from 'vitest';
import { placeValue } from './facets.ts';
import { foundAddress, recordFile } from './record-address.ts';

const place = placeValue({ story: 'a-fire', text: 'gazette', storyTitle: 'A fire', textTitle: 'Barn burns' });

test('the record of a mark leads to its words, under the base of its site', () => {
  const file = recordFile(12, { mark: 'k3-x' });
  expect(foundAddress(`/reading/${file}`, place)).toBe('/reading/stories/a-fire/gazette/#m-k3-x');
});

test('the record of a text leads to the text, also on another host', () => {
  const file = recordFile(12, { mark: null });
  expect(foundAddress(`https://example.org/${file}`, place)).toBe('https://example.org/stories/a-fire/gazette/');
});

test('the names of records are in their order', () => {
  const files = [0, 9, 10, 99, 100, 9_999_999].map((number) => recordFile(number, { mark: 'a' }));
  expect(files.toSorted()).toEqual(files);
});
