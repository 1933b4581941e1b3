import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { isConflict } from '../engine/annotation.ts';
import { toConflictTable } from '../site/conflict-table.ts';
import { editorsHand } from '../site/editors-hand.ts';
import { readBuiltPages } from './built-pages.ts';

const { corpus } = loadCorpus('.');
const pages = new Map(readBuiltPages('dist').map((page) => [page.path, page]));

describe.each(corpus.stories)('the table of $id', (story) => {
  const tree = pages.get(`stories/${story.id}/`)?.tree;
  const rows = toConflictTable(story).filter(({ specific }) => isConflict(specific));
  const [table] = tree === undefined ? [] : selectAll('.comparison:not(.sources)', tree);
  const printed = table === undefined ? [] : selectAll('tbody tr', table);

  test.runIf(rows.length > 0)('has a row for each conflict, with what an editor did to it', () => {
    expect(printed.map((row) => select('.question', row)).map((question) => question && textOf(question))).toEqual(
      rows.map(({ specific }) => specific.question),
    );
    expect(
      printed.map((row) => select('th .hand', row)).map((hand) => (hand === undefined ? null : textOf(hand))),
    ).toEqual(rows.map(({ specific }) => editorsHand(specific)));
  });

  test.runIf(rows.length > 0)(
    'has who tells it under each wording, and flags a text that disagrees with itself',
    () => {
      const cells = printed.flatMap((row) => selectAll('td', row));
      const wanted = rows.flatMap((row) => row.cells);
      expect(cells.map((cell) => selectAll('.wording .quiet', cell).map((teller) => textOf(teller)))).toEqual(
        wanted.map(({ wordings }) => wordings.map(({ teller }) => teller)),
      );
      expect(cells.map((cell) => select('.divided', cell) !== undefined)).toEqual(
        wanted.map(({ isDivided }) => isDivided),
      );
    },
  );

  test.runIf(rows.length > 0)('is headed by how much of it rules found and how much an editor added', () => {
    const byEditor = rows.filter(({ specific }) => specific.by === 'editor').length;
    const line = tree && select('.hands', tree);
    expect(line && textOf(line).replaceAll(/\s+/gu, ' ')).toContain(
      `${rows.length - byEditor} found by rules, ${byEditor} added by an editor`,
    );
  });
});
