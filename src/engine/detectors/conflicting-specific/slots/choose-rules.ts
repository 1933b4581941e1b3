import type { Rule } from '../claim.ts';
import type { Passage } from '../passage.ts';

/** Chooses, of the rules, those that a sentence gives something to read, in their order. A look-up for each word. */
export function createRuleChooser(rules: readonly Rule[]): (passage: Passage) => readonly Rule[] {
  const ofNames = rules.filter(({ needs }) => needs === 'name');
  const ofNumbers = rules.filter(({ needs }) => needs === 'number');
  const byWord = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (typeof rule.needs === 'string') continue;
    for (const word of rule.needs) {
      const known = byWord.get(word);
      if (known) known.push(rule);
      else byWord.set(word, [rule]);
    }
  }
  return ({ tokens, names, numbers }) => {
    const chosen = names.length > 0 ? [...ofNames] : [];
    let hasNumber = numbers.length > 0;
    for (const { kind, word } of tokens) {
      if (kind === 'number') hasNumber = true;
      const found = kind === 'word' ? (byWord.get(word) ?? ofCompound(word)) : undefined;
      if (found !== undefined) chosen.push(...found);
    }
    if (hasNumber) chosen.push(...ofNumbers);
    return chosen.length > 1 ? rules.filter((rule) => chosen.includes(rule)) : chosen;
  };

  function ofCompound(word: string): readonly Rule[] | undefined {
    const hyphen = word.lastIndexOf('-');
    return hyphen > 0 ? byWord.get(word.slice(hyphen)) : undefined;
  }
}
