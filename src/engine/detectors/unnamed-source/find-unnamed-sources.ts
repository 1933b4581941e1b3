import type { Finding, Span } from '../../annotation.ts';
import { nounOf } from '../../reading/nouns.ts';
import type { Reading } from '../../reading/reading.ts';
import { indexSources, type SourceIndex } from '../../reading/sources.ts';
import { readWording, type Wording } from '../../reading/wording.ts';
import { attributedUses } from './attributed-uses.ts';
import { explainHearsay, explainSource } from './explain.ts';
import { isNamedNearby } from './named-nearby.ts';
import { outermost } from './outermost.ts';
import { readAnonymity } from './reason-given.ts';
import { chainUses, type SourceChain } from './repeats.ts';
import { sentenceAt } from './sentence-at.ts';
import type { SourceUse } from './source-use.ts';
import { unattributedHearsay } from './unattributed-hearsay.ts';
import { findVoices } from './voices.ts';

/** Every unnamed source that an article uses; of nested ones the outer only. */
export function findUnnamedSources(reading: Reading): Finding[] {
  const index = indexSources(reading.article, reading.tokens);
  const wording = wordingOf(reading, index);
  const uses = [...attributedUses(reading, index), ...findVoices(wording, index)];
  const unnamed = outermost(uses).filter((use) => !isNamedNearby(wording, index, use));
  const sources = chainUses(reading, unnamed).map((chain) => describeSource(reading, chain));
  return [
    ...sources,
    ...unattributedHearsay(reading, index).map(({ start, end, rule }) =>
      describeHearsay(reading, { start, end }, rule),
    ),
  ];
}

function wordingOf(reading: Reading, { names }: SourceIndex): Wording {
  const stretches = reading.quotations.map(({ parts }) => ({
    parts,
    depth: 0,
    style: 'double' as const,
    isClosed: true,
  }));
  return readWording(reading.article, reading.tokens, reading.sentences, stretches, names);
}

function describeSource({ article, tokens, sentences }: Reading, { use, repeats }: SourceChain): Finding {
  const subtype = subtypeOf(use);
  const isPlural = nounOf(use.source.head.word)?.isPlural ?? subtype === 'group';
  const sentence = sentenceAt(sentences, use.span.start) ?? use.span;
  const anonymity = readAnonymity(tokens, sentence);
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

function describeHearsay({ article }: Reading, span: Span, rule: string): Finding {
  return {
    kind: 'unnamed-source',
    article: article.id,
    spans: [span],
    subtype: 'hearsay',
    rule,
    explanation: explainHearsay(article.text.slice(span.start, span.end), rule),
  };
}
