import { describe, expect, it } from 'vitest';
import { annotate } from '../engine/index.ts';
import { splitBlocks } from '../engine/reading/blocks.ts';
import { toReport } from './report.ts';

/** The attributions and stances of an invented text, each as "source | cue | content". */
function reportOn(text: string) {
  const articles = [{ id: 'a.txt', text, blocks: splitBlocks(text) }];
  const [article] = toReport(articles, annotate(articles)).articles;
  if (article === undefined) throw new Error('expected the report of one article, found none');
  const write = (spans: readonly { exact: string }[]) => spans.map(({ exact }) => exact).join(' … ');
  const writeAll = (all: typeof article.attributions) =>
    all.map(({ source, cue, content }) => [source, cue, content].map(write).join(' | '));
  return { attributions: writeAll(article.attributions), stances: writeAll(article.stances), article };
}

describe('the report', () => {
  it('gives the quoted words as the content of an attribution, and its clause beside them', () => {
    const { attributions, article } = reportOn('Maria Stone said the pier was “barely safe” in May.');
    expect(attributions).toEqual(['Maria Stone | said | “barely safe”']);
    const [attribution] = article.attributions;
    expect(attribution?.type).toBe('mixed');
    expect(attribution?.clause.map(({ exact }) => exact)).toEqual(['the pier was “barely safe” in May']);
  });

  it('gives the whole clause of indirect speech', () => {
    const { attributions, stances } = reportOn('Maria Stone said that the pier was safe.');
    expect(attributions).toEqual(['Maria Stone | said | that the pier was safe']);
    expect(stances).toEqual([]);
  });

  it('lists apart what somebody thinks or does by speaking', () => {
    const { attributions, stances } = reportOn('Maria Stone denied the report.');
    expect(attributions).toEqual([]);
    expect(stances).toEqual(['Maria Stone | denied | the report']);
  });
});
