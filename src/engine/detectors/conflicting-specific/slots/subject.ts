import { bareWord } from '../../../reading/nouns.ts';
import { placeOfDemonym } from '../lexicons/place-of-demonym.ts';
import { resumingWords, stateWords } from '../lexicons/subject-words.ts';
import type { Name } from '../names/find-names.ts';
import type { Passage } from '../passage.ts';
import type { Story } from '../story.ts';
import { capitalise } from '../values/capitalise.ts';

/** Who does something: the key that slots carry, and words for questions. */
export type Actor = { readonly key: string; readonly label: string };

/** The nearest bearer of a name before token `at`; a place or a nationality alone is none, but a government is. */
export function findActorBefore(passage: Passage, story: Story, at: number): Actor | undefined {
  return (
    findState(passage, at) ??
    toActor(
      passage,
      story,
      passage.names.findLast((name) => name.to <= at && isActor(passage, name)),
    )
  );
}

/** The actor that the sentence opens with: its first words, after "the" and the like. */
export function findOpeningActor(passage: Passage, story: Story): Actor | undefined {
  const name = passage.names.find((each) => isActor(passage, each));
  return toActor(passage, story, name);
}

/** The actor of the sentence before, where a sentence opens with "they" or "the company". */
export function findActorByPronoun(passage: Passage, story: Story): Actor | undefined {
  const opening = passage.tokens.find(({ kind }) => kind === 'word')?.word ?? '';
  return resumingWords.has(opening) && passage.previous ? findOpeningActor(passage.previous, story) : undefined;
}

/** "The UK government", "the British government": the same actor. */
function findState({ tokens }: Passage, at: number): Actor | undefined {
  for (let place = at - 1; place >= 1; place--) {
    if (!stateWords.has(tokens[place]?.word ?? '')) continue;
    const country = placeOfDemonym.get(bareWord(tokens[place - 1]?.word ?? ''));
    if (country !== undefined) {
      const article = /united|lands|pines|republic/u.test(country) ? 'the ' : '';
      return { key: `government of ${country}`, label: `the government of ${article}${capitalise(country)}` };
    }
  }
  return undefined;
}

function isActor({ tokens }: Passage, { parts, to }: Name): boolean {
  return !placeOfDemonym.has(parts[0] ?? '') && !stateWords.has(tokens[to]?.word ?? '');
}

function toActor(passage: Passage, story: Story, name: Name | undefined): Actor | undefined {
  if (!name) return undefined;
  const key = story.people.keyOf(name, passage.article);
  return { key, label: story.people.labelOf(key) };
}
