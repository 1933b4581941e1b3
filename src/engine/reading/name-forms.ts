import { feminineWords } from '../lexicons/feminine-words.ts';
import { givenNames } from '../lexicons/given-names.ts';
import { honorifics } from '../lexicons/honorifics.ts';
import { masculineWords } from '../lexicons/masculine-words.ts';
import { bareWord } from './nouns.ts';
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

type Form = {
  readonly words: readonly string[];
  readonly shown: string;
  /** As far as its own title or given name tells. */
  readonly gender: Gender | undefined;
};

/**
 * Brings the long and short forms of each name together. A surname that two people share ("Anna Kerr", "Tom Kerr") and one
 * whose title does not fit its bearer ("Mrs Kerr" where there is a Tom Kerr) stay as they are: nobody can know who is meant.
 */
export function compareNameForms(text: string, tokens: readonly Token[], names: ProperNames): NameForms {
  const fullByWord = new Map<string, Form>();
  const shared = new Set<string>();
  const genders = new Map<string, Gender>();
  // Articles repeat names: each way to write one is read once.
  const forms = new Map<string, Form>();
  const formsInOrder = names.all.map((name) => ({ name, form: formOf(name) }));
  for (const { name, form } of formsInOrder) {
    for (const word of name.kind === 'organisation' ? form.words.slice(0, 1) : [form.words.at(-1), form.words[0]]) {
      if (word === undefined) continue;
      const known = fullByWord.get(word);
      if (known === undefined || (known.words.length < form.words.length && extendsForm(form, known)))
        fullByWord.set(word, form);
      else if (areOfTwo(known, form)) shared.add(word);
    }
  }
  for (const { form } of formsInOrder) {
    const { gender } = form;
    if (gender === undefined) continue;
    const full = fullestOf(form);
    if (!genders.has(full)) genders.set(full, gender);
  }
  return { fullest: (name) => fullestOf(formOf(name)), genderOf: (fullName) => genders.get(fullName) };

  function fullestOf(form: Form): string {
    const [first, last] = [form.words[0] ?? '', form.words.at(-1) ?? ''];
    const longer = fullByWord.get(last) ?? fullByWord.get(first);
    const isOpen = form.words.length === 1 && shared.has(last);
    return longer !== undefined && !isOpen && extendsForm(longer, form) && areOfOneGender(longer, form)
      ? longer.shown
      : form.shown;
  }

  function formOf(name: ProperName): Form {
    const written = text.slice(tokens[name.first]?.start, tokens[name.last]?.end);
    const known = forms.get(written);
    if (known !== undefined) return known;
    const form = readForm(name);
    forms.set(written, form);
    return form;
  }

  /** The name without titles and offices before it. */
  function readForm(name: ProperName): Form {
    const { first, last } = name;
    let from = first;
    while (from < last && isTitle(from)) from++;
    // "Fire Officer Ann Reed"
    if (name.kind === 'person' && !givenNames.has(tokens[from]?.word ?? ''))
      for (let at = from + 1; at < last; at++) if (honorifics.has(tokens[at]?.word ?? '')) from = at + 1;
    if (tokens[from]?.kind === 'punctuation') from++;
    const words = tokens.slice(from, last + 1).flatMap(({ kind, word }) => (kind === 'word' ? [bareWord(word)] : []));
    const end = tokens[last]?.end ?? 0;
    const isPossessive = tokens[last]?.word.endsWith("'s") === true;
    return {
      words,
      shown: text.slice(tokens[from]?.start ?? 0, isPossessive ? end - 2 : end),
      gender: ownGender(name),
    };
  }

  function isTitle(at: number): boolean {
    const token = tokens[at];
    return honorifics.has(token?.word ?? '') || token?.noun?.kind === 'person' || (token?.word === '.' && at > 0);
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

/** "Anna Kerr" and "Tom Kerr", not "John Stone" and "John A. Stone". */
function areOfTwo(one: Form, other: Form): boolean {
  if (one.words.length === 1 || other.words.length === 1 || extendsForm(one, other)) return false;
  return one.words.at(-1) === other.words.at(-1)
    ? one.words.at(-2) !== other.words.at(-2)
    : one.words[0] === other.words[0];
}

function areOfOneGender(one: Form, other: Form): boolean {
  return one.gender === undefined || other.gender === undefined || one.gender === other.gender;
}

/** Whether all words of the shorter form stand in the longer one in their order. */
function extendsForm(longer: Form, shorter: Form): boolean {
  let at = 0;
  for (const word of longer.words) if (word === shorter.words[at]) at++;
  return at === shorter.words.length;
}
