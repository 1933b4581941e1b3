import { describe, expect, it } from 'vitest';
import type { Finding } from '../../annotation.ts';
import { splitBlocks } from '../../reading/blocks.ts';
import { readArticle } from '../../reading/read-article.ts';
import { unnamedSource } from './index.ts';

function find(text: string): readonly Finding[] {
  return unnamedSource.detect([readArticle({ id: 'a', text, blocks: splitBlocks(text) })]).findings;
}

function wordsOf(text: string, finding: Finding | undefined): string {
  return (finding?.spans ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
}

describe('subtypes', () => {
  it.each([
    ['person', 'A harbour official said the crane had failed twice.'],
    ['group', 'Harbour officials said the crane had failed twice.'],
    ['group', 'Sources said the crane had failed twice.'],
    ['group', 'Several insurers have reported that the crane failed twice.'],
    ['document', 'Leaked letters suggest that the crane failed twice.'],
    ['hearsay', 'The crane is said to have failed twice.'],
  ])('calls a %s what the words stand for: %s', (subtype, text) => {
    expect(find(text).map((finding) => finding.subtype)).toEqual([subtype]);
  });

  it('marks the outer one of nested sources only', () => {
    const text = 'The crane had failed twice, according to leaked letters from a port source.';
    const findings = find(text);
    expect(findings.map((finding) => wordsOf(text, finding))).toEqual(['leaked letters from a port source']);
    expect(findings[0]?.subtype).toBe('document');
  });
});

describe('repeats', () => {
  it('of one person may be “they”', () => {
    const text = 'An official said it was late. They said it rained.';
    expect(find(text)[0]?.repeats?.map(({ start, end }) => text.slice(start, end))).toEqual(['They']);
  });

  it('lists pronouns and short forms with the first mention and does not count them', () => {
    const text =
      'A port official said the crane had failed twice. “It was old,” he said. The official added that the log had gaps.';
    const findings = find(text);
    expect(findings.map((finding) => wordsOf(text, finding))).toEqual(['A port official']);
    expect(findings[0]?.repeats?.map(({ start, end }) => text.slice(start, end))).toEqual(['he', 'The official']);
  });

  it('counts each indefinite mention', () => {
    expect(find('A source said the crane had failed. A source said the log had gaps.')).toHaveLength(2);
  });

  it('does not tie a pronoun to an unnamed source where a name stands between', () => {
    const text = 'A port official said the crane had failed. Maria Stone said it had not. She said the log proved it.';
    expect(find(text)[0]?.repeats).toBeUndefined();
  });
});

describe('reasons for anonymity', () => {
  it('quotes the reason that the text gives', () => {
    const text =
      'A port official, who asked not to be named because she feared for her job, said the crane had failed twice.';
    const [finding] = find(text);
    const reason = finding?.reasonGiven;
    expect(reason && text.slice(reason.start, reason.end)).toBe('because she feared for her job');
    expect(finding?.explanation).toContain('because she feared for her job');
  });

  it('says so where the text gives none', () => {
    const [finding] = find('A port official, speaking on condition of anonymity, said the crane had failed twice.');
    expect(finding?.reasonGiven).toBeUndefined();
    expect(finding?.explanation).toContain('no reason');
  });
});
