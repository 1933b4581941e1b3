import type { Article, Finding } from '../annotation.ts';
import type { Correction, CorrectionProblem } from './correction.ts';
import { locate, type Place } from './locate.ts';

/** Findings as an editor wants them, and those that the editor rejects. */
export type CorrectedMarks = {
  readonly findings: readonly Finding[];
  readonly rejected: readonly Finding[];
  readonly problems: readonly CorrectionProblem[];
};

/**
 * Carries out the corrections of quotations and unnamed sources. Conflicting specifics are marked from the corrected
 * specifics and are no concern of this function.
 */
export function correctMarks(
  articles: ReadonlyMap<string, Article>,
  findings: readonly Finding[],
  corrections: readonly Correction[],
): CorrectedMarks {
  let kept = findings;
  const rejected: Finding[] = [];
  const problems: CorrectionProblem[] = [];
  corrections.forEach((correction, index) => {
    const { kind, do: action, note, set } = correction;
    if (kind === 'conflicting-specific') return;
    const places = correction.mentions.map((mention) => locate(articles, mention));
    const reason = places.find((place) => typeof place === 'string');
    const spans = places.filter((place) => typeof place !== 'string');
    const [first] = spans;
    if (reason !== undefined || !first) {
      problems.push({ index, severity: 'error', ruleId: 'words-not-found', reason: reason ?? 'it names no words' });
      return;
    }
    const marked = kept.find((finding) => finding.kind === kind && isAt(finding, first));
    if (action === 'add') {
      const added = { kind, article: first.article, spans, ...requireSet(set), rule: 'editor', editor: note };
      if (marked) problems.push(superfluous(index, 'the engine marks these words itself'));
      else kept = [...kept, added];
    } else if (!marked) {
      problems.push(
        action === 'change' || action === 'confirm'
          ? {
              index,
              severity: 'error',
              ruleId: 'mark-not-found',
              reason: `no ${kind} is marked at “${correction.mentions[0]?.exact}”`,
            }
          : superfluous(index, `no ${kind} is marked there`),
      );
    } else if (action === 'reject') {
      rejected.push({ ...marked, editor: note });
      kept = kept.filter((finding) => finding !== marked);
    } else {
      const { subtype = marked.subtype, explanation = marked.explanation } = set;
      kept = kept.map((finding) => (finding === marked ? { ...marked, subtype, explanation, editor: note } : finding));
    }
  });
  return { findings: kept, rejected, problems };
}

function isAt(finding: Finding, place: Place): boolean {
  return (
    finding.article === place.article && finding.spans.some(({ start, end }) => start < place.end && place.start < end)
  );
}

function requireSet({ subtype, explanation }: Correction['set']) {
  if (subtype === undefined || explanation === undefined) {
    throw new Error('Expected an added mark to have a subtype and an explanation; the border checks that');
  }
  return { subtype, explanation };
}

function superfluous(index: number, reason: string): CorrectionProblem {
  return { index, severity: 'superfluous', ruleId: 'superfluous-correction', reason };
}
