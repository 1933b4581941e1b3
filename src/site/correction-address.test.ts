import { expect, test } from 'vitest';
import { correctionAddress } from './correction-address.ts';

test('a correction begins as an issue that names the text', () => {
  const address = new URL(
    correctionAddress('https://example.org/reading/', { story: 'storm', id: 'text-a', title: 'Boats & storms' }),
  );
  expect(address.origin + address.pathname).toBe('https://example.org/reading/issues/new');
  expect(address.searchParams.get('title')).toBe('Correction: Boats & storms');
  expect(address.searchParams.get('body')).toContain('/stories/storm/text-a/');
});
