import type { Mention } from '../engine/annotation.ts';
import { overlap } from '../engine/overlap.ts';
import type { MentionIndex } from './index-mentions.ts';
import { issueAddress } from './issue-address.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import type { MarkedArticle } from './marked-story.ts';
import { quoteLines } from './quote-lines.ts';

/** Where a reader suggests that a mark be corrected: an issue begun with the entry that rejects it. */
export function suggestionAddress(
  repository: string,
  annotation: LabelledAnnotation,
  article: MarkedArticle,
  mentions: MentionIndex,
): string {
  const { label, kind } = annotation;
  return issueAddress(repository, `${article.title}, ${label}`, `Mark: ${label} in “${article.title}”`, [
    'do: reject',
    `kind: ${kind}`,
    ...wordsOf(annotation, article, mentions),
    'why: Suggested by a reader.',
  ]);
}

/** The words of the mark. A conflict is named by what stands against them too, because words may belong to several. */
function wordsOf({ spans, slot }: LabelledAnnotation, article: MarkedArticle, mentions: MentionIndex): string[] {
  const [span] = spans;
  if (span === undefined) throw new Error('Expected an annotation to mark words');
  const own = quoteLines(article, span);
  const specific = slot === undefined ? undefined : mentions.specificOf(slot);
  if (specific === undefined) return own;
  const here = specific.mentions.find((one) => one.article === article.id && overlap(one, span));
  const rival = specific.mentions.find(({ value }) => here?.against.includes(value));
  return ['mentions:', asItem(own), ...(rival === undefined ? [] : [asItem(linesOf(rival))])];

  function linesOf(mention: Mention): string[] {
    return quoteLines(mentions.placeOf(specific?.slot ?? '', mention).article, mention);
  }
}

function asItem(fields: readonly string[]): string {
  return `  - { ${fields.join(', ')} }`;
}
