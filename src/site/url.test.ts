import { expect, test } from 'vitest';
import { url } from './url.ts';

test('an address begins with the base, whether or not it ends with a slash', () => {
  expect(url('/', '/search/')).toBe('/search/');
  expect(url('/reading/', '/search/')).toBe('/reading/search/');
  expect(url('/reading', '/')).toBe('/reading/');
});
