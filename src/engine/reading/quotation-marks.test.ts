import { describe, expect, it } from 'vitest';
import type { Article } from '../annotation.ts';
import { splitBlocks } from './blocks.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import { tokenize } from './tokens.ts';

/** The stretches of a text: depth, then the words of its parts, ` || ` between them; `…` after one that is not closed. */
function stretchesOf(text: string): string[] {
  const article: Article = { id: 'a', text, blocks: splitBlocks(text) };
  return pairQuotationMarks(article, tokenize(text)).map(({ parts, depth, isClosed }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' || ');
    return `${depth} ${words}${isClosed ? '' : ' …'}`;
  });
}

const oneText: readonly (readonly [name: string, text: string, stretches: readonly string[]])[] = [
  ['curly', '“We are full,” she said. “Come back.”', ['0 “We are full,”', '0 “Come back.”']],
  ['straight', '"We are full," she said. "Come back."', ['0 "We are full,"', '0 "Come back."']],
  ['curly closed by straight', '“We are full," she said. "Come back.”', ['0 “We are full,"', '0 "Come back.”']],
  ['wrong-way curly', 'The dam was called “sound“ by him and ”safe” by her.', ['0 “sound“', '0 ”safe”']],
  ['two single marks for a double', "''We are full,'' she said.", ["0 ''We are full,''"]],
  ['back-ticks', "``We are full,'' she said.", ["0 ``We are full,''"]],
  ['three single marks at the end', "''They said 'no,''' she said.", ["0 ''They said 'no,'''", "1 'no,'"]],
  ['guillemets', '«We are full», she said.', ['0 «We are full»']],
  ['British', '‘He called it “a mess”,’ she said.', ['0 ‘He called it “a mess”,’', '1 “a mess”']],
  ['American', '“He called it ‘a mess,’” she said.', ['0 “He called it ‘a mess,’”', '1 ‘a mess,’']],
  [
    'thin space between nested marks',
    '“He said it was ‘a mess.’\u202f”',
    ['0 “He said it was ‘a mess.’\u202f”', '1 ‘a mess.’'],
  ],
  [
    'three levels',
    "'She told me, \"They shouted 'stop' twice,\" and left,' he said.",
    ["0 'She told me, \"They shouted 'stop' twice,\" and left,'", '1 "They shouted \'stop\' twice,"', "2 'stop'"],
  ],
  ['no space around', 'He said,"We are full."She left.', ['0 "We are full."']],
  ['dashes around', 'The plan—“a gift”—failed.', ['0 “a gift”']],
  ['possessive after the mark', 'It was "Night Ferry"\'s last show.', ['0 "Night Ferry"']],
  ['unclosed', '“We are full, she said.\n\nNobody came.', ['0 “We are full, she said. …']],
  [
    'over paragraphs',
    '“We are full.\n\n“Come back later,” she said. “Thanks.”',
    ['0 “We are full. || “Come back later,”', '0 “Thanks.”'],
  ],
  [
    'British, over paragraphs',
    "'We aren't ready.\n\n'The voters' list is late.\n\n'Wait,' she said.",
    ["0 'We aren't ready. || 'The voters' list is late. || 'Wait,'"],
  ],
  ['lines that are paragraphs', 'One\n\n“We left.\n“We came back,” she said.', ['0 “We left. || “We came back,”']],
  ['a fragment that ends in s', '‘Good tests’ of skill.\n\n‘Come,’ he said.', ['0 ‘Good tests’', '0 ‘Come,’']],
  ['a headline', "Mayor calls bridge 'a trap'", ["0 'a trap'"]],
  ['plural possessives', "'The voters' rights come first,' she said.", ["0 'The voters' rights come first,'"]],
  ['possessives alone', "The voters' list and the nurses' pay and the boss' car", []],
  ['elisions', "Get 'em out 'til the '90s, rock 'n' roll and doin' fine.", []],
  ['an elision in a quotation', "'Give 'em time,' she said.", ["0 'Give 'em time,'"]],
  ['an elision at the start', "'Tis the boys' fault, 'cause they left.", []],
  ['foreign names', 'The ’Ndrangheta and ’t Hoen met ’Abd al-Rahman.', []],
  ['names and contractions', "O'Brien didn't say it’s D’Arcy's.", []],
  ['feet and inches', 'He is 6\' 2" tall and jumped 7\' 1".', []],
  ['feet and inches in a quotation', '"I am 6\' 2" tall," he said.', ['0 "I am 6\' 2" tall,"']],
  ['feet that touch', "The board is 6'x8' now.", []],
  ['years cut off with the other mark', 'In ‘90 they left; in ’91 they came back.', []],
  ['a fragment that begins with a year', 'They sang ‘90s hits’ all night.', ['0 ‘90s hits’']],
  ['an elision that something else is quoted before', '“No,” he told ’em, and ’twas late.’', ['0 “No,”']],
  ['an elision with its mark turned, twice', 'She told ‘em‘ so.', []],
  ['an elision in brackets', 'The ‘families’ (’Ndrangheta) left.', ['0 ‘families’']],
  ['a possessive after a mark of another form', "They saw ‘Stop!’'s last night.", ['0 ‘Stop!’']],
  ['no space before a single mark', 'He said‘we left’ twice.', ['0 ‘we left’']],
  ['a mark with space on both sides', 'He typed a " and left.', []],
  ['a mark that only closes', 'We left."\n\n“Wait,” she said.', ['0 “Wait,”']],
  ['one that only closes, in brackets', '(We left.") She sat.', []],
  ['one that only closes, and no space', 'She left,"he said.', []],
  ['nothing between the marks', 'He typed "" and “ ”.', []],
];

describe('pairing quotation marks', () => {
  it.each(oneText)('reads %s', (_name, text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });
});
