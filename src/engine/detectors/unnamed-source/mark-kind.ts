import type { MarkKind } from '../mark-kind.ts';

export const unnamedSource: MarkKind = {
  kind: 'unnamed-source',
  letter: 'U',
  title: 'Unnamed source',
  meaning:
    'Somebody or something that the text uses as a source of information, and that no reader could find from what the text says.',
  question: 'Who is this, how would they know, and why are they not named?',
  standard: {
    rule: 'Name sources wherever possible; a source may stay unnamed only for a good reason, and readers are told the reason.',
    reference: 'Society of Professional Journalists, Code of Ethics, "Seek Truth and Report It"',
  },
  subtypes: {
    person: 'a person',
    group: 'a group',
    document: 'a document',
    hearsay: 'hearsay',
  },
};
