import type { Claim, Rule } from '../claim.ts';
import { productNouns } from '../lexicons/product-nouns.ts';
import { makeClaim } from '../make-claim.ts';
import type { Passage } from '../passage.ts';

/** A noun that says what the product is stands so near: "their Lumen-3 model", "their latest engine, Lumen 2.5". */
const reach = 4;

/** Which version of a product a text speaks of: "the Lumen-3 model", "its new model, Lumen 2.5". */
export const version: Rule = {
  name: 'version-of-product',
  needs: productNouns,
  read: (passage) =>
    passage.tokens.flatMap((token, at) => {
      if (!token.isCapital) return [];
      const joined = /^(?<product>\p{L}{3,})-(?<number>\d+(?:\.\d+)?)$/u.exec(token.word)?.groups;
      if (joined) return toClaims(passage, joined['product'] ?? '', joined['number'] ?? '', at, at + 1);
      const next = tokens(passage, at + 1);
      const isNumber = next?.kind === 'number' && /^\d{1,3}(?:\.\d{1,2})?$/u.test(next.word) && token.word.length > 2;
      return isNumber ? toClaims(passage, token.word, next.word, at, at + 2) : [];
    }),
};

function tokens(passage: Passage, at: number) {
  return passage.tokens[at];
}

function toClaims(passage: Passage, product: string, number: string, from: number, to: number): Claim[] {
  const near = [...passage.tokens.slice(Math.max(0, from - reach), from), ...passage.tokens.slice(to, to + 1)];
  if (!near.some(({ word }) => productNouns.has(word))) return [];
  const name = `${product.charAt(0).toUpperCase()}${product.slice(1)}`;
  return [
    makeClaim(passage, from, to, {
      slot: `version ${product}`,
      question: `Which version of ${name} is meant?`,
      type: 'name',
      value: { kind: 'term', keys: [number.replace(/\.0+$/u, '')], label: `${name} ${number}` },
    }),
  ];
}
