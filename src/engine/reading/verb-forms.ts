import { commonVerbs } from '../lexicons/common-verbs.ts';
import { irregularVerbs } from '../lexicons/irregular-verbs.ts';
import { nounVerbs } from '../lexicons/noun-verbs.ts';
import { reportingVerbs } from '../lexicons/reporting-verbs.ts';

/** A form of a verb. `past` is also the participle wherever the two are the same word. */
export type VerbForm = {
  readonly lemma: string;
  readonly form: 'plain' | 'third' | 'past' | 'participle' | 'ing';
};

const vowels = new Set(['a', 'e', 'i', 'o', 'u']);
/** Whether a plain form is a past form too: "hit", "cut". */
export function isPastForm(word: string): boolean {
  return unchanged.has(word);
}

const unchanged = new Set(irregularVerbs.flatMap(([plain, past = plain]) => (plain === past ? [plain] : [])));
/** The verb that a word in lower case is a form of, by the word. Auxiliaries are not among them. */
export const verbForms = listForms();

function listForms(): ReadonlyMap<string, VerbForm> {
  const known = new Map<string, VerbForm>();
  const irregular = new Map(
    irregularVerbs.map(([lemma, past = lemma, participle = past]) => [lemma, { past, participle }]),
  );
  for (const lemma of [...reportingVerbs.keys(), ...irregular.keys(), ...commonVerbs, ...nounVerbs]) {
    const isPastToo = irregular.get(lemma)?.past === lemma && !nounVerbs.has(lemma);
    add(lemma, lemma, isPastToo ? 'past' : 'plain');
    add(thirdPerson(lemma), lemma, 'third');
    for (const stem of stemsOf(lemma)) add(`${stem}ing`, lemma, 'ing');
    const odd = irregular.get(lemma);
    if (odd === undefined) for (const stem of stemsOf(lemma, 'y')) add(`${stem}ed`, lemma, 'past');
    else {
      add(odd.past, lemma, 'past');
      add(odd.participle, lemma, 'participle');
    }
  }
  return known;

  function add(word: string, lemma: string, form: VerbForm['form']): void {
    if (!known.has(word)) known.set(word, { lemma, form });
  }
}

function thirdPerson(lemma: string): string {
  if (isConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return ['s', 'x', 'z', 'ch', 'sh', 'o'].some((end) => lemma.endsWith(end)) ? `${lemma}es` : `${lemma}s`;
}

/** What stands before -ing or -ed; both spellings where a last consonant may double. */
function stemsOf(lemma: string, final?: 'y'): string[] {
  if (final === 'y' && isConsonantY(lemma)) return [`${lemma.slice(0, -1)}i`];
  if (lemma.endsWith('ie')) return final === 'y' ? [lemma.slice(0, -1)] : [`${lemma.slice(0, -2)}y`];
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return [lemma.slice(0, -1)];
  const last = lemma.at(-1) ?? '';
  const mayDouble = !vowels.has(last) && vowels.has(lemma.at(-2) ?? '') && !['w', 'x', 'y'].includes(last);
  return mayDouble ? [lemma, lemma + last] : [lemma];
}

function isConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !vowels.has(lemma.at(-2) ?? '');
}
