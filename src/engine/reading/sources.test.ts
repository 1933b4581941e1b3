import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';
import { classifySource, indexSources } from './sources.ts';
import { tokenize } from './tokens.ts';

/** Classifies the words in square brackets. */
function classify(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const index = indexSources({ id: 'a', text, blocks: splitBlocks(text) }, tokenize(text));
  const source = classifySource(index, { start, end });
  return source && [source.isNamed, source.kind, source.head.word];
}

describe('classifySource', () => {
  it.each([
    ['[Dr Maria Stone] said so.', true, 'person', 'stone'],
    ['[Former mayor Maria Stone] said so.', true, 'person', 'stone'],
    ['[One engineer, Maria Stone,] said so.', true, 'person', 'engineer'],
    ['[One engineer], Maria Stone, said so.', true, 'person', 'engineer'],
    ['Maria Stone, [the county engineer], said so.', true, 'person', 'engineer'],
    ['[Critics like Maria Stone] said so.', true, 'group', 'critics'],
    ['[A woman] called Maria Stone would not say so.', true, 'person', 'woman'],
    ['[Norvane] said so.', true, 'organisation', 'norvane'],
    ['[The Ministry of Transport] said so.', true, 'organisation', 'transport'],
    ['[The company] said so.', true, 'organisation', 'company'],
    ['[A spokesperson for the Ministry of Transport] said so.', true, 'organisation', 'spokesperson'],
    ['[Fire Department officials] said so.', true, 'organisation', 'officials'],
    ['[Harwick police] said so.', true, 'organisation', 'police'],
    ['[The National Bridge Survey] says so.', true, 'organisation', 'survey'],
    ['[a study by the Harwick Institute] says so.', true, 'document', 'study'],
    ["[the firm's own analysis] says so.", true, 'document', 'analysis'],
  ])('finds a name: %s', (text, ...expected) => {
    expect(classify(text)).toEqual(expected);
  });

  it.each([
    ['[A senior official] said so.', false, 'person', 'official'],
    ['[an inside source] said so.', false, 'person', 'source'],
    ['[a spokesman] said so.', false, 'person', 'spokesman'],
    ['[one of the senior officials in Cardiff] said so.', false, 'person', 'officials'],
    ['[dozens of officials] said so.', false, 'group', 'officials'],
    ['[sources close to the talks] said so.', false, 'group', 'sources'],
    ['[Iraqi officials] said so.', false, 'group', 'officials'],
    ['[two Fire Department officials] said so.', false, 'group', 'officials'],
    ['[the soldiers’ lawyers] said so.', false, 'group', 'lawyers'],
    ['[some] said so.', false, 'group', 'some'],
    ['[those close to the talks] said so.', false, 'group', 'those'],
    ['[several AI firms] said so.', false, 'group', 'firms'],
    ['[police] said so.', false, 'group', 'police'],
    ['[One lawmaker] called Maria Stone a fool.', false, 'person', 'lawmaker'],
    ['[Its managing director’s aides] said so.', false, 'group', 'aides'],
    ['“Nobody came,” [a rower] has also said.', false, 'person', 'rower'],
    ['It was late, according to [a trusty] who had left.', false, 'person', 'trusty'],
    ['[leaked internal emails] say so.', false, 'document', 'emails'],
    ['[a letter seen by the Harwick Courier] says so.', false, 'document', 'letter'],
  ])('finds none: %s', (text, ...expected) => {
    expect(classify(text)).toEqual(expected);
  });

  it.each([
    ['[she] said so.', 'pronoun'],
    ['[the minister] said so.', 'person'],
    ['[people] say so.', 'group'],
    ['no [official] said so.', 'person'],
    ['Stone and [her supporters] said so.', 'group'],
    ['[the report] says so.', 'document'],
    ['They heard [a rower] say so.', 'other'],
    ['[A third] said he left.', 'other'],
    ['[A winter] said it was late.', 'other'],
    ['[A stevedore] has said he left.', 'other'],
  ])('leaves it open: %s', (text, kind) => {
    expect(classify(text)?.slice(0, 2)).toEqual([null, kind]);
  });

  it('resolves an office to its holder wherever the article names one', () => {
    expect(classify('[The minister] said so. Transport Minister Anna Reed left.')?.[0]).toBe(true);
  });

  it('resolves a definite phrase to the nearest mention before it', () => {
    expect(classify('A guard fled. Kim Lund, a guard, stayed. [The guard] said so.')?.[0]).toBe(true);
    expect(classify('A source called. [The source] said so.')?.[0]).toBe(false);
  });

  it('has nothing to say of a span without words', () => {
    expect(classify('[…] said so.')).toBeNull();
  });
});
