import { expect, test } from 'vitest';
import { whatKindOfText } from './what-kind-of-text.ts';

const unknown = { byline: 'unknown', outlet: 'unknown', date: 'unknown' };

test('a study text says what nobody can say of it', () => {
  expect(whatKindOfText({ origin: 'unknown', ...unknown })).toBe(
    'Study text. Author, outlet and date not stated. Whether anything in it is true is not known.',
  );
  expect(whatKindOfText({ origin: 'unknown', ...unknown, byline: 'Ada Pell' })).toBe(
    'Study text. Outlet and date not stated. Whether anything in it is true is not known.',
  );
});

test('an invented text says that nothing in it happened', () => {
  expect(whatKindOfText({ origin: 'invented', ...unknown })).toContain('Nothing in it happened.');
});
