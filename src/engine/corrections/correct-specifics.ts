import {
  type Article,
  type EditorNote,
  isConflict,
  type Mention,
  type SourceMention,
  type Specific,
} from '../annotation.ts';
import type { Correction, CorrectionProblem, CorrectionSet, QuotedMention } from './correction.ts';
import { locate, type Place } from './locate.ts';

export type CorrectedSpecifics = {
  readonly specifics: readonly Specific[];
  readonly rejected: readonly Specific[];
  readonly problems: readonly CorrectionProblem[];
};

/**
 * Carries out the corrections of conflicting specifics, in the order in which the editor gives them.
 *
 * @param sourceOf who says the words at a place
 */
export function correctSpecifics(
  articles: ReadonlyMap<string, Article>,
  specifics: readonly Specific[],
  corrections: readonly Correction[],
  sourceOf: (place: Place) => SourceMention | null,
): CorrectedSpecifics {
  let kept = specifics;
  const rejected: Specific[] = [];
  const problems: CorrectionProblem[] = [];
  corrections.forEach((correction, index) => {
    if (correction.kind !== 'conflicting-specific') return;
    const reason = carryOut(correction);
    if (reason === undefined) return;
    const isSuperfluous = reason === foundAlready || (reason === notFound && correction.do === 'reject');
    problems.push(
      isSuperfluous
        ? { index, severity: 'superfluous', ruleId: 'superfluous-correction', reason }
        : { index, severity: 'error', ruleId: 'conflict-not-corrected', reason },
    );
  });
  return { specifics: kept, rejected, problems };

  /** Nothing, or the reason why the correction could not be carried out. */
  function carryOut({ do: action, mentions, to, set, note }: Correction): string | undefined {
    const places = mentions.map((mention) => place(mention));
    const lost = places.find((one) => typeof one === 'string');
    if (lost !== undefined) return lost;
    const located = places.filter((one) => typeof one !== 'string');
    if (action === 'add') {
      const added = located.map((mention) => ({ ...mention, editor: note }));
      return to === undefined ? addConflict(added, set, note) : addMentions(added, to, set);
    }
    if (action === 'join')
      return join(
        located.map((mention) => find([mention])),
        set,
        note,
      );
    const specific = find(located);
    if (!specific) return notFound;
    if (action === 'reject') {
      rejected.push({ ...specific, editor: note });
      kept = kept.filter((one) => one !== specific);
    } else {
      replace(specific, { ...specific, ...verdictOf(set, specific), editor: note });
    }
    return undefined;
  }

  function join(targets: readonly (Specific | undefined)[], set: CorrectionSet, note: EditorNote): string | undefined {
    const [first, ...others] = new Set(targets);
    if (!first || others.includes(undefined)) return notFound;
    if (others.length === 0) return 'these mentions belong to one conflict already';
    const mentions = sortMentions(opposeGroups([first, ...others].map((specific) => specific?.mentions ?? [])));
    const joined = { ...first, ...verdictOf(set, first), mentions, editor: note };
    if (differsAndAgrees(joined)) return needsStrength;
    kept = kept.filter((one) => !others.includes(one));
    replace(first, joined);
    return undefined;
  }

  function addConflict(
    mentions: readonly Mention[],
    set: Correction['set'],
    note: Correction['note'],
  ): string | undefined {
    const { question, type, strength } = set;
    if (question === undefined || type === undefined || strength === undefined) {
      return 'a conflict that is added needs set: { question, type, strength }';
    }
    const known = find(mentions);
    if (known && isConflict(known)) return foundAlready;
    if (kept.some((one) => one.slot === slotOf(question)))
      return `another correction adds a conflict “${question}” already`;
    kept = [
      ...kept,
      {
        slot: slotOf(question),
        question,
        type,
        verdict: strength,
        mentions: sortMentions(opposeGroups(mentions.map((mention) => [mention]))),
        rule: 'editor',
        by: 'editor',
        editor: note,
      },
    ];
    return undefined;
  }

  function addMentions(mentions: readonly Mention[], to: QuotedMention, set: CorrectionSet): string | undefined {
    const target = place(to);
    if (typeof target === 'string') return target;
    const specific = find([target]);
    if (!specific) return notFound;
    const all = sortMentions(opposeGroups([specific.mentions, ...mentions.map((mention) => [mention])]));
    const enlarged = { ...specific, ...verdictOf(set, specific), mentions: all };
    if (differsAndAgrees(enlarged)) return needsStrength;
    replace(specific, enlarged);
    return undefined;
  }

  /** The specific that holds all these mentions; one that conflicts before one that agrees. */
  function find(mentions: readonly Mention[]): Specific | undefined {
    const holding = kept.filter((one) =>
      mentions.every((mention) => one.mentions.some((other) => meets(mention, other))),
    );
    return holding.find(isConflict) ?? holding[0];
  }

  function replace(old: Specific, changed: Specific): void {
    kept = kept.map((one) => (one === old ? changed : one));
  }

  function place(mention: QuotedMention): Mention | string {
    const found = locate(articles, mention);
    return typeof found === 'string'
      ? found
      : { ...found, value: mention.value ?? mention.exact, against: [], source: sourceOf(found) };
  }

  function sortMentions(mentions: readonly Mention[]): Mention[] {
    const order = [...articles.keys()];
    return mentions.toSorted((a, b) => order.indexOf(a.article) - order.indexOf(b.article) || a.start - b.start);
  }
}

/** An editor's question is the key of its slot. */
function slotOf(question: string): string {
  return `editor ${question}`;
}

const notFound = 'no conflict is marked at these words';
const foundAlready = 'the engine finds this conflict itself';
const needsStrength = 'texts that agreed would differ, which needs set: { strength }';

function differsAndAgrees({ verdict, mentions }: Specific): boolean {
  return verdict === 'agreement' && mentions.some(({ against }) => against.length > 0);
}

function meets(mention: Mention, other: Mention): boolean {
  return mention.article === other.article && mention.start < other.end && other.start < mention.end;
}

/**
 * Mentions in groups that fit as they stand; between two groups each stands against all that have another value.
 */
function opposeGroups(groups: readonly (readonly Mention[])[]): Mention[] {
  return groups.flatMap((group) => {
    const others = groups.filter((other) => other !== group).flatMap((other) => other.map(({ value }) => value));
    return group.map((mention) => ({
      ...mention,
      against: [...new Set([...mention.against, ...others.filter((value) => value !== mention.value)])],
    }));
  });
}

function verdictOf({ question, type, strength }: CorrectionSet, old: Specific) {
  return { question: question ?? old.question, type: type ?? old.type, verdict: strength ?? old.verdict };
}
