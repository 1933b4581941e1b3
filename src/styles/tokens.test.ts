import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = [...css.matchAll(/--(?<name>[a-z]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/gu)].map(
  ({ groups = {} }) => ({ name: groups['name'] ?? '', light: groups['light'] ?? '', dark: groups['dark'] ?? '' }),
);

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(['ink', 'quiet', 'link', 'q', 'u', 'c'])('%s can be read on paper and on tint', (name) => {
    for (const ground of ['paper', 'tint']) expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'focus'])('the line %s can be seen on paper', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  function colour(name: string): string {
    const token = tokens.find((candidate) => candidate.name === name);
    if (token === undefined) throw new Error(`Expected the token --${name}, found none`);
    return token[scheme];
  }
});

/** As WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
