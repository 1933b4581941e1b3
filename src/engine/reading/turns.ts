import type { Article, Span } from '../annotation.ts';
import { speakerLabels, speechlessLabels } from '../lexicons/turn-labels.ts';
import type { Reading } from './reading.ts';
import { tokensIn } from './tokens-in.ts';
import type { Wording } from './wording.ts';

/**
 * The blocks of an interview or a transcript that give what somebody says who is called by name before it ("REED: We knew.",
 * "A. In May."), as indices. A block between two turns goes on with the first. None where no two speakers have two turns
 * each: lists have labels, too. A speaker is a person whom the text names, or is written in capitals: live blogs and
 * galleries have other labels that repeat ("Photo: ...", "Video: ...").
 */
export function findTurns({ blocks }: Article, { names, text, tokens }: Wording): ReadonlySet<number> {
  const labels = blocks.map((block) => {
    const label = turnLabel.exec(text.slice(block.start, block.end))?.groups?.['label'] ?? '';
    const at = tokensIn(tokens, block).from;
    const word = tokens[at]?.word ?? '';
    const isSpeaker = names.at[at]?.kind === 'person' || label === label.toUpperCase() || speakerLabels.has(word);
    return isSpeaker && !speechlessLabels.has(word) ? label : '';
  });
  const known = new Set<string>();
  const speakers = new Set<string>();
  for (const label of labels) {
    if (label === '') continue;
    if (known.has(label)) speakers.add(label);
    known.add(label);
  }
  const turns = new Set<number>();
  if (speakers.size < 2) return turns;
  const isTurn = (label: string): boolean => speakers.has(label);
  const last = labels.findLastIndex(isTurn);
  for (let block = labels.findIndex(isTurn); block <= last; block++) turns.add(block);
  return turns;
}

/** Whether words belong to what somebody says who is called by name before it: as in a quotation, others are named by them. */
export function isInTurn({ turns, tokens, wording }: Reading, words: Span): boolean {
  return turns.has(wording.blockAt[tokensIn(tokens, words).from] ?? 0);
}

const turnLabel = /^(?<label>[AQ](?=\.)|\p{Lu}[\p{L}'’. -]{0,40}(?=:))[.:]\s/u;
