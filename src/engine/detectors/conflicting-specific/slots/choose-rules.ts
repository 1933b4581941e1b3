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
    const chosen = new Set<Rule>(names.length > 0 ? ofNames : []);
    if (numbers.length > 0) add(ofNumbers);
    for (const { kind, word } of tokens) {
      if (kind === 'word') add(byWord.get(word) ?? ofCompound(word));
      else if (kind === 'number') add(ofNumbers);
    }
    return chosen.size > 1 ? rules.filter((rule) => chosen.has(rule)) : [...chosen];

    function add(found: readonly Rule[] | undefined): void {
      if (found) for (const rule of found) chosen.add(rule);
    }
  };

  function ofCompound(word: string): readonly Rule[] | undefined {
    const hyphen = word.lastIndexOf('-');
    return hyphen > 0 ? byWord.get(word.slice(hyphen)) : undefined;
  }
}
