import { expect, test } from 'vitest';
import { filterOf, markValue, nobody, placeValue, titleIn, unnamedValue, valueIn, writersVoice } from './facets.ts';

const mark = { kind: 'conflicting-specific', type: 'date', strength: 'divergence', by: 'rule' } as const;
const place = { story: 'a-fire', text: 'gazette', storyTitle: 'A fire / a flood', textTitle: 'Barn burns' } as const;

test('each facet of a mark is read back from the value that they share', () => {
  for (const facet of ['kind', 'type', 'strength', 'by'] as const) {
    expect(filterOf[facet]).toBe('mark');
    expect(valueIn(facet, markValue(mark))).toBe(mark[facet]);
  }
});

test('what does not apply to a mark has no value', () => {
  expect(valueIn('strength', markValue({ ...mark, strength: '' }))).toBe('');
});

test('where something stands says its story and its text, by id and by title', () => {
  const value = placeValue(place);
  expect([valueIn('story', value), titleIn('story', value)]).toEqual(['a-fire', 'A fire / a flood']);
  expect([valueIn('text', value), titleIn('text', value)]).toEqual(['a-fire/gazette', 'Barn burns']);
});

test('a title that holds the sign between titles is one title all the same', () => {
  const value = placeValue({ ...place, storyTitle: 'A ¶ B', textTitle: 'C¶' });
  expect(titleIn('text', value).trim()).toBe('C');
});

test('a source is its own value, whatever stands in its name', () => {
  expect(valueIn('source', 'Hale/Orrin Group')).toBe('Hale/Orrin Group');
});

test('sources without a name cannot be taken for one', () => {
  const values = [nobody, writersVoice, unnamedValue('official')];
  expect(values.filter((value) => /^\p{Lu}/u.test(value))).toEqual([]);
  expect(values.map((value) => titleIn('source', value))).toEqual([
    'the text does not say who',
    'the writer’s own voice',
    'official (not named)',
  ]);
});
