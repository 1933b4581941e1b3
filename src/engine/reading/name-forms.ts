import { feminineWords } from '../lexicons/feminine-words.ts';
import { honorifics } from '../lexicons/honorifics.ts';
import { masculineWords } from '../lexicons/masculine-words.ts';
import { bareWord, nounOf } from './nouns.ts';
import type { ProperName, ProperNames } from './proper-names.ts';
import type { Token } from './tokens.ts';

export type Gender = 'feminine' | 'masculine';

/** The names of an article with what is known of their bearers. */
export type NameForms = {
  /** The fullest form of a name in the article, without its title: "Stone" and "Dr Stone" -> "Maria Stone". */
  readonly fullest: (name: ProperName) => string;
  /** As far as a title or a given name anywhere in the article tells. */
  readonly genderOf: (fullName: string) => Gender | undefined;
};

type Form = { readonly words: readonly string[]; readonly shown: string };

/** Brings the long and short forms of each name together. A surname that two people share keeps its first bearer. */
export function compareNameForms(text: string, tokens: readonly Token[], names: ProperNames): NameForms {
  const fullByWord = new Map<string, Form>();
  const genders = new Map<string, Gender>();
  const forms = new Map(names.all.map((name) => [name, formOf(name)]));
  for (const [name, form] of forms) {
    for (const word of name.kind === 'organisation' ? form.words.slice(0, 1) : [form.words.at(-1), form.words[0]]) {
      if (word === undefined) continue;
      const known = fullByWord.get(word);
      if (known === undefined || (known.words.length < form.words.length && extendsForm(form, known)))
        fullByWord.set(word, form);
    }
  }
  for (const name of names.all) {
    const gender = ownGender(name);
    const full = fullest(name);
    if (gender !== undefined && !genders.has(full)) genders.set(full, gender);
  }
  return { fullest, genderOf: (fullName) => genders.get(fullName) };

  function fullest(name: ProperName): string {
    const form = forms.get(name) ?? formOf(name);
    const [first, last] = [form.words[0] ?? '', form.words.at(-1) ?? ''];
    const longer = fullByWord.get(last) ?? fullByWord.get(first);
    return longer !== undefined && longer.words.length >= form.words.length && extendsForm(longer, form)
      ? longer.shown
      : form.shown;
  }

  /** The name without titles and offices before it. */
  function formOf({ first, last }: ProperName): Form {
    let from = first;
    while (from < last && isTitle(from)) from++;
    if (tokens[from]?.kind === 'punctuation') from++;
    const words = tokens.slice(from, last + 1).flatMap(({ kind, word }) => (kind === 'word' ? [bareWord(word)] : []));
    const end = tokens[last]?.end ?? 0;
    const isPossessive = tokens[last]?.word.endsWith("'s") === true;
    return { words, shown: text.slice(tokens[from]?.start ?? 0, isPossessive ? end - 2 : end) };
  }

  function isTitle(at: number): boolean {
    const word = tokens[at]?.word ?? '';
    return honorifics.has(word) || nounOf(word)?.kind === 'person' || (word === '.' && at > 0);
  }

  function ownGender({ first, last }: ProperName): Gender | undefined {
    for (let at = first; at <= last; at++) {
      const word = tokens[at]?.word ?? '';
      if (at === last && last > first) return undefined;
      if (feminineWords.has(word)) return 'feminine';
      if (masculineWords.has(word)) return 'masculine';
    }
    return undefined;
  }
}

/** Whether all words of the shorter form stand in the longer one in their order. */
function extendsForm(longer: Form, shorter: Form): boolean {
  let at = 0;
  for (const word of longer.words) if (word === shorter.words[at]) at++;
  return at === shorter.words.length;
}
