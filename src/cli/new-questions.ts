import { cancel, confirm, select, text } from '@clack/prompts';
import { idSchema, textSchema } from '../corpus/story-schema.ts';
import { type FieldName, type Fields, fieldNames } from './new-fields.ts';
import type { NewOptions } from './new-options.ts';
import type { NewSource } from './new-source.ts';

const questions: Readonly<Record<FieldName, string>> = {
  title: 'Title of the text',
  outlet: 'Who published it?',
  byline: 'Who wrote it, as it says itself?',
  date: 'When was it published? (2026-01-31)',
  url: 'Where was it published? (https://…)',
  licence: 'Under which licence may it be shown?',
  lang: 'Its language (en, en-GB, …)',
  origin: 'How did it come here? (published, invented, unknown)',
};

/**
 * Asks for what no flag says. What a saved page states is offered, and nothing that is left empty is invented.
 *
 * @param stories ids of the stories that there are
 * @returns null where somebody breaks off
 */
export async function askForMissing(
  options: NewOptions,
  source: NewSource,
  stories: readonly string[],
  suggestedName: string,
): Promise<NewOptions | null> {
  try {
    const story = options.story ?? (await askForStory(stories));
    const isMade = !stories.includes(story);
    const storyTitle = options.storyTitle ?? (isMade ? await ask('Title of the story', { isNeeded: true }) : undefined);
    const question =
      options.question ??
      (isMade ? await ask('Which question does it put to its readers?', { isNeeded: true }) : undefined);
    const name = options.name ?? (await ask('Name of the file', { initial: suggestedName, isId: true }));
    const fields: [FieldName, string][] = [];
    for (const field of fieldNames) {
      const given = options.fields[field];
      const stated = source.stated[field]?.value;
      const value = given ?? (await ask(questions[field], { initial: stated, field }));
      if (value !== '') fields.push([field, value]);
    }
    return { ...options, story, storyTitle, question, name, fields: Object.fromEntries(fields) satisfies Fields };
  } catch (cause) {
    if (cause !== brokenOff) throw cause;
    cancel('Nothing was written.');
    return null;
  }
}

/** Whether somebody who has seen the marks wants the text. */
export async function askToWrite(path: string): Promise<boolean> {
  const answer = await confirm({ message: `Write ${path}?` });
  return answer === true;
}

const brokenOff = new Error('Broken off');
const another = '';

async function askForStory(stories: readonly string[]): Promise<string> {
  const options = [...stories.map((id) => ({ value: id, label: id })), { value: another, label: 'a story of its own' }];
  const chosen = answered(await select({ message: 'Which story does it belong to?', options }));
  return chosen === another ? ask('Name of its folder', { isId: true }) : chosen;
}

type Answer = {
  readonly initial?: string | undefined;
  readonly isNeeded?: boolean;
  readonly isId?: boolean;
  readonly field?: FieldName;
};

async function ask(message: string, { initial, isNeeded, isId, field }: Answer): Promise<string> {
  const answer = await text({
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    placeholder: isNeeded || isId ? '' : 'leave it empty where nobody knows',
    validate: (value = '') => {
      if (isId && !idSchema.safeParse(value).success) return 'Small letters, digits and hyphens only.';
      if (value.trim() === '') return isNeeded ? 'This is needed.' : undefined;
      return field && textSchema.shape[field].safeParse(value.trim()).error?.issues[0]?.message;
    },
  });
  return answered(answer).trim();
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'symbol') throw brokenOff;
  return answer;
}
