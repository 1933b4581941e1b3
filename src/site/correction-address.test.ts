import { expect, test } from 'vitest';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { correctionAddress } from './correction-address.ts';

test('a correction begins as an issue that names the text', () => {
  const text = 'Boats were lost.\n\nBoats were lost.';
  const address = new URL(
    correctionAddress('https://example.org/reading/', {
      story: 'storm',
      id: 'text-a',
      title: 'Boats & storms',
      text,
      blocks: splitBlocks(text),
    }),
  );
  expect(address.origin + address.pathname).toBe('https://example.org/reading/issues/new');
  expect(address.searchParams.get('title')).toBe('Correction: Boats & storms');
  expect(address.searchParams.get('body')).toContain('/stories/storm/text-a/');
  expect(address.searchParams.get('body')).toContain('  exact: "Boats were lost."\n  occurrence: 1\n');
});
