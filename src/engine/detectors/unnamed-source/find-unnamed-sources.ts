import type { Finding, Span } from '../../annotation.ts';
import { anonymityOf } from '../../reading/anonymity.ts';
import { isHeadline } from '../../reading/is-headline.ts';
import type { Reading } from '../../reading/reading.ts';
import { tokensIn } from '../../reading/tokens-in.ts';
import { isInTurn } from '../../reading/turns.ts';
import { attributedUses } from './attributed-uses.ts';
import { explainHearsay, explainSource } from './explain.ts';
import type { Hearsay } from './hearsay.ts';
import { createNamedNearby } from './named-nearby.ts';
import { outermost } from './outermost.ts';
import { chainUses, type SourceChain } from './repeats.ts';
import type { SourceUse } from './source-use.ts';
import { unattributedHearsay } from './unattributed-hearsay.ts';
import { findVoices } from './voices.ts';

/** Every unnamed source that an article uses; of nested ones the outer only. */
export function findUnnamedSources(reading: Reading): Finding[] {
  const { wording, sources } = reading;
  const uses = [...attributedUses(reading), ...findVoices(wording, sources)].filter(
    ({ span }) => !isInTurn(reading, span),
  );
  const isNamedNearby = createNamedNearby(reading);
  const unnamed = withoutHeadlines(
    reading,
    outermost(uses).filter((use) => !isNamedNearby(use)),
  );
  return [
    ...chainUses(reading, unnamed).map((chain) => describeSource(reading, chain)),
    ...unattributedHearsay(reading).flatMap((hearsay) =>
      isInTurn(reading, hearsay) ? [] : [describeHearsay(reading, hearsay)],
    ),
  ];
}

/**
 * A headline is short: "Researchers say" is marked there only where the text below leaves "researchers" unnamed too, and
 * "study says" never.
 */
function withoutHeadlines({ article, tokens, wording }: Reading, uses: readonly SourceUse[]): SourceUse[] {
  const inHeadline = new Set(
    uses.filter(({ span }) => isHeadline(article, wording.blockAt[tokensIn(tokens, span).from] ?? 0)),
  );
  const below = new Set(uses.flatMap((use) => (inHeadline.has(use) ? [] : [use.source.head.word])));
  return uses.filter(
    (use) =>
      !inHeadline.has(use) ||
      use.rule === 'headline-source' ||
      (use.source.kind !== 'document' && below.has(use.source.head.word)),
  );
}

function describeSource({ article, wording, withholdings }: Reading, { use, repeats }: SourceChain): Finding {
  const subtype = subtypeOf(use);
  const isPlural = subtype !== 'person' && (use.source.head.noun?.isPlural ?? subtype === 'group');
  const anonymity = anonymityOf(wording, withholdings, use.span);
  const { reason } = anonymity;
  const words = article.text.slice(use.span.start, use.span.end);
  const why = reason === undefined ? '' : article.text.slice(reason.start, reason.end);
  return {
    kind: 'unnamed-source',
    article: article.id,
    spans: [use.span],
    subtype,
    rule: use.rule,
    explanation: explainSource(words, subtype, isPlural, anonymity, why),
    ...(repeats.length > 0 ? { repeats } : {}),
    ...(reason === undefined ? {} : { reasonGiven: reason }),
  };
}

function subtypeOf({ source }: SourceUse): 'person' | 'group' | 'document' {
  return source.kind === 'person' || source.kind === 'document' ? source.kind : 'group';
}

function describeHearsay({ article }: Reading, { start, end, rule }: Hearsay & Span): Finding {
  return {
    kind: 'unnamed-source',
    article: article.id,
    spans: [{ start, end }],
    subtype: 'hearsay',
    rule,
    explanation: explainHearsay(article.text.slice(start, end), rule),
  };
}
