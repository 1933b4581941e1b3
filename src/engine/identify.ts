import type { Annotation, Article, Finding } from './annotation.ts';

/** How many code units of context on each side take part in an id. */
const contextLength = 32;

/**
 * Gives each finding a stable id, made of its kind, its words and their context: it does not depend on the order of
 * findings, nor on text further away. Equal words in equal context are told apart by their occurrence.
 *
 * @returns annotations in order of the articles, then of their text; longer ones first where two start together
 */
export function identify(articles: readonly Article[], findings: readonly Finding[]): Annotation[] {
  const placeOf = new Map(articles.map((article, place) => [article.id, { article, place }]));
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const known = placeOf.get(finding.article);
      const first = finding.spans[0];
      const last = finding.spans.at(-1);
      if (!known || !first || !last) throw new Error(`A finding of ${finding.rule} names no place: ${finding.article}`);
      return { finding, text: known.article.text, place: known.place, start: first.start, end: last.end };
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        a.start - b.start ||
        b.end - a.end ||
        compare(a.finding.kind, b.finding.kind) ||
        compare(a.finding.slot ?? '', b.finding.slot ?? ''),
    )
    .map(({ finding, text, start, end }) => {
      const words = finding.spans.map((span) => text.slice(span.start, span.end)).join(' … ');
      const before = text.slice(Math.max(0, start - contextLength), start);
      const after = text.slice(end, end + contextLength);
      const key = hash([finding.article, finding.kind, finding.slot ?? '', before, words, after].join('\u0000'));
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      return {
        ...finding,
        id: occurrence === 1 ? key : `${key}-${occurrence}`,
        by: finding.rule === 'editor' || finding.editor?.did === 'add' ? ('editor' as const) : ('rule' as const),
      };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A 53-bit hash in base 36 (cyrb53's construction: two 32-bit multiplicative hashes joined). Not for security. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
