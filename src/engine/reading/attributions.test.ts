import { describe, expect, it } from 'vitest';
import type { Attribution, Span } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { readArticle } from './read-article.ts';

function attribute(text: string): readonly Attribution[] {
  return readArticle({ id: 'a', text, blocks: splitBlocks(text) }).attributions;
}

/** "source | cue | content" of every attribution. */
function describeAll(text: string): string[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attribute(text).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
}

function quotedIn(text: string): string[][] {
  return attribute(text).map(({ quoted }) => quoted.map(({ start, end }) => text.slice(start, end)));
}

describe('quoted words', () => {
  it.each([
    ['“No,” said Maria Stone.', 'Maria Stone | said | “No,”'],
    ['Maria Stone said: “We left.”', 'Maria Stone | said | “We left.”'],
    ['“We left,” Maria Stone said, “at nine.”', 'Maria Stone | said | “We left,” … “at nine.”'],
    ['“We left,” Maria Stone, who runs the yard, said.', 'Maria Stone | said | “We left,”'],
    ['“We left,” Maria Stone, 34, a teacher in Leeds, said.', 'Maria Stone | said | “We left,”'],
    ['According to Maria Stone, “it was late”.', 'Maria Stone | According to | “it was late”'],
    ['“Must we wait?” asked Maria Stone.', 'Maria Stone | asked | “Must we wait?”'],
    ['Norvane pledged to “put it right”.', 'Norvane | pledged | “put it right”'],
    ['Norvane denied it, calling the claims “unfair”.', 'Norvane | calling | the claims “unfair”'],
    ['“We left,” Maria Stone was heard to say.', 'Maria Stone | was heard to say | “We left,”'],
    ['Maria Stone was quoted as saying “we left”.', 'Maria Stone | was quoted as saying | “we left”'],
    ['Maria Stone is reported to have said: “No.”', 'Maria Stone | is reported to have said | “No.”'],
    [
      'Maria Stone was cited by Norvane as saying “we left”.',
      'Maria Stone | was cited by Norvane as saying | “we left”',
    ],
    ['“No,” Norvane quoted Maria Stone as saying.', 'Maria Stone | quoted Maria Stone as saying | “No,”'],
    ['Norvane quoted Maria Stone as an example.', 'Norvane | quoted | Maria Stone as an example'],
    ['“All full!” beamed Maria Stone.', 'Maria Stone | beamed | “All full!”'],
    ['“We leave at nine sharp.” — Maria Stone', 'Maria Stone |  | “We leave at nine sharp.”'],
    ['The mayor was blunt: “We leave at nine.”', 'The mayor |  | “We leave at nine.”'],
    ['“We left,” said Maria Stone, adding that “nobody saw us”.', 'Maria Stone | adding | that “nobody saw us”'],
    ['“We left,” Maria Stone said, before adding: “Nobody saw us.”', 'Maria Stone | said | “We left,”'],
    ['Speaking in Leeds, Maria Stone said: “We left.”', 'Maria Stone | said | “We left.”'],
    ['His vow to “put it right” failed.', 'His | vow | “put it right”'],
    ['They heard Ann Roe’s claim that it was “late”.', 'Ann Roe’s | claim | that it was “late”'],
    ['“We left,” sources close to the mayor said.', 'sources close to the mayor | said | “We left,”'],
    ['“We left,” said Maria Stone and her deputy.', 'Maria Stone and her deputy | said | “We left,”'],
    ['“We left,” said Maria Stone and her deputy nodded.', 'Maria Stone | said | “We left,”'],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toContain(expected);
  });

  it('go on in whole sentences after their attribution, and over paragraphs', () => {
    const text = '“We left,” said Maria Stone. “It was late.”\n\n“Nobody saw us.”';
    expect(describeAll(text)).toEqual(['Maria Stone | said | “We left,” … “It was late.” … “Nobody saw us.”']);
  });

  it('are mixed where words of the writer belong to the content', () => {
    const text = 'He said the plan was “dead on arrival”.';
    expect(attribute(text).map(({ type }) => type)).toEqual(['mixed']);
    expect(describeAll(text)).toEqual(['He | said | the plan was “dead on arrival”']);
    expect(quotedIn(text)).toEqual([['“dead on arrival”']]);
  });

  it('belong to the inner of two attributions, and to a colon before them', () => {
    expect(quotedIn('The mayor attacked what Ann Roe called a “tax on sleep”.')).toEqual([[], ['“tax on sleep”']]);
    expect(quotedIn('The mayor said: “It was late”, she said.')).toEqual([['“It was late”']]);
  });

  it('are none where the writer only names something', () => {
    const [attribution] = attribute('The mayor said that the pier, known as “The Widow”, would close.');
    expect(attribution).toMatchObject({ type: 'indirect', quoted: [] });
  });
});

describe('indirect speech', () => {
  it.each([
    ['The mayor said that the pier would close.', 'The mayor | said | that the pier would close'],
    ['The mayor said on Friday the pier would close.', 'The mayor | said | the pier would close'],
    ['The pier will close, the mayor said on Friday.', 'the mayor | said | The pier will close'],
    ['The pier, the mayor said, will close.', 'the mayor | said | The pier … will close'],
    ['The pier will close, said Ann Roe, the mayor.', 'Ann Roe | said | The pier will close'],
    ['The pier will close, according to leaked emails.', 'leaked emails | according to | The pier will close'],
    ['The mayor told reporters in Leeds that she would go.', 'The mayor | told | that she would go'],
    ['The mayor asked why the pier was closed.', 'The mayor | asked | why the pier was closed'],
    ['A man who had brought tea said it was late.', 'A man who had brought tea | said | it was late'],
    ['The US Rail Board said it was late.', 'The US Rail Board | said | it was late'],
    ['A plan condemned by Ann Roe as cruel was dropped.', 'Ann Roe | condemned | A plan … as cruel was dropped'],
    ['The mayor said on Friday divers had gone down.', 'The mayor | said | divers had gone down'],
    ['As Ann Roe once wrote, the pier is old.', 'Ann Roe | wrote | the pier is old'],
    ['His two aides said it was late.', 'His two aides | said | it was late'],
    ['The mayor left early and said it was late.', 'The mayor | said | it was late'],
    ['The owners, who live abroad, say the pier will close.', 'The owners | say | the pier will close'],
    ['The pier will close, say the owners.', 'the owners | say | The pier will close'],
    ['Norvane (NVN.L) said the pier would close.', 'Norvane | said | the pier would close'],
    ['Roe: pier to close\n\nAnn Roe met the owners.', 'Roe |  | pier to close'],
    ['Some 26% say the pier will close.', '26% | say | the pier will close'],
    ['The S.E.C. said the pier would close.', 'The S.E.C. | said | the pier would close'],
    ['Ann Roe herself said it was late.', 'Ann Roe | said | it was late'],
    ['Those close to Ann Roe say that it was late.', 'Those close to Ann Roe | say | that it was late'],
    [
      'Voters in two towns going to the polls said it was late.',
      'Voters in two towns going to the polls | said | it was late',
    ],
    ['One owner backing the plan, Ann Roe of Leeds, said he had left.', 'Ann Roe of Leeds | said | he had left'],
    ['Asked whether she would go, Ann Roe left.', ' | Asked | whether she would go'],
    ['As Ann Roe put it, “it was late”.', 'Ann Roe | put it | “it was late”'],
    ['The mayor said it could be saved by moving the mill.', 'The mayor | said | it could be saved by moving the mill'],
    ['Ann Roe thinks the size of the new pier is wrong.', 'Ann Roe | thinks | the size of the new pier is wrong'],
    [
      'The mayor said in a talk taped before the storm that the pier had held.',
      'The mayor | said | that the pier had held',
    ],
    ['The mayor said, if elected, she would close the pier.', 'The mayor | said | she would close the pier'],
    ['Adams, Brook and Carr said it was late.', 'Adams, Brook and Carr | said | it was late'],
    ['In Leeds, Brook and Carr said it was late.', 'Brook and Carr | said | it was late'],
    ['It was late, said Adams, Brook, and Carr.', 'Adams, Brook, and Carr | said | It was late'],
    ['It was late, according to U.S. Rail data.', 'U.S. Rail data | according to | It was late'],
    ['It was late, according to Norvane records.', 'Norvane records | according to | It was late'],
    ['It was late, according to a Courier/Norvane poll.', 'a Courier/Norvane poll | according to | It was late'],
    ['But the pier is shut, the mayor said.', 'the mayor | said | the pier is shut'],
    ['The mayor said she was tired.\n\n“It was late.”', 'The mayor | said | she was tired … “It was late.”'],
    ['The mayor said on Friday in Leeds it was late.', 'The mayor | said | it was late'],
    ['The assembly said it was late.', 'The assembly | said | it was late'],
    ['US Mayor Says Who Left The Old Pier', 'Mayor | Says | Who Left The Old Pier'],
    ['Of the two owners none said it was late.', 'none | said | it was late'],
    ['Ann Roe, mayor of the town said it was late.', 'Ann Roe | said | it was late'],
    ['Leeds, mayor of the town said it was late.', 'mayor of the town | said | it was late'],
    ['In May, Brook, and Carr said it was late.', 'Carr | said | it was late'],
    ['The pier will close, according to plan.', 'plan | according to | The pier will close'],
    ['Ann Roe made it clear that the pier would close.', 'Ann Roe | made it clear | that the pier would close'],
    ['The court is of the view that it was late.', 'The court | is of the view | that it was late'],
    ['Ann Roe hopes that, when the storm ends, it opens.', 'Ann Roe | hopes | that, when the storm ends, it opens'],
    ['It was reported that the pier would close.', ' | was reported | that the pier would close'],
  ])('%s', (text, expected) => {
    expect(describeAll(text)).toContain(expected);
  });

  it.each([
    'It was clear that the pier would close.',
    'There was a view that it was late.',
    'A police claim that it was late is untrue.',
    'It was claimed the pier was shut by the mayor.',
  ])('has nobody, speech or stance, in “%s”', (text) => {
    expect(attribute(text)).toEqual([]);
  });

  it('has the source that a headline names itself, not whoever stands before its colon', () => {
    expect(describeAll('Roe: owners said pier was safe\n\nAnn Roe met the owners.')).toEqual([
      'owners | said | pier was safe',
    ]);
  });

  it.each([
    'The firm plans a new pier.',
    'The added cost of the pier was a surprise.',
    'The report was on the table.',
    'Her claims were read by nobody.',
    'It was clear that the pier would close.',
    'A claim that has no owner is hearsay.',
    'Big Win for Roe: pier will close\n\nAnn Roe met the owners.',
    'It rained.\n\nRoe: pier to close. It rained.\n\nAnn Roe met the owners.',
    'Roe: no\n\nAnn Roe met the owners.',
    'Roe: the pier that the owners of the old mill built on the river in the summer of the year in which the flood came is to close at the end of the month\n\nAnn Roe met the owners.',
    'He asked for a cut of, say, a third.',
    'The coverage of recent comments that the pier was “a widow” angered the mayor.',
  ])('is not seen in “%s”', (text) => {
    expect(attribute(text).filter(({ manner }) => manner === 'speech')).toEqual([]);
  });

  it.each([
    ['The mayor argued that it was late.', 'speech'],
    ['The mayor called the toll “a tax on sleep”.', 'speech'],
    ['The mayor announced that she would go.', 'stance'],
    ['The mayor explained the delay.', 'stance'],
    ['The mayor asked to leave.', 'stance'],
    ['The mayor stressed the importance of rest and also urged people to leave.', 'stance'],
  ])('parts giving words from taking a stance: %s', (text, manner) => {
    expect(attribute(text)[0]?.manner).toBe(manner);
  });

  it.each([
    ['The mayor said the so-called “law and order” issue was over.', 'indirect'],
    ['The mayor said: 40 “and no more than that”.', 'mixed'],
    ['The mayor said: “40 and no more than that”.', 'direct'],
  ])('tells words in quotation marks from others: %s', (text, type) => {
    expect(attribute(text)[0]?.type).toBe(type);
  });

  it.each([
    ['One says it rained.', true],
    ['One adds it rained.', null],
    ['One said it rained.', true],
    ['One considered it late.', null],
    ['An Italian said she left.', true],
    ['The Italians said they left.', null],
    ['Not many said they left.', null],
    ['A website said it was late.', null],
    ['A commission said it was late.', true],
    ['A commission appointed by Ann Roe said it was late.', false],
  ])('says whether its source has no name: %s', (text, isUnnamed) => {
    expect(attribute(text)[0]?.isUnnamed).toBe(isUnnamed);
  });
});
