import type { ElementContent } from 'hast';
import type { EditorNote } from '../engine/annotation.ts';
import { engineVersion } from '../engine/version.ts';
import { h } from './h.ts';
import type { LabelledAnnotation } from './label-annotations.ts';
import { signed } from './signed.ts';

/** Who answers for a mark: the rule that found it, the editor who added it, or both where an editor looked at it. */
export function whoSaysSo({ by, rule, editor }: LabelledAnnotation): ElementContent[] {
  const found =
    by === 'rule' ? [text('Found by the rule '), h('code', rule), text(` of engine ${engineVersion}. `)] : [];
  return editor === undefined ? found : [...found, text(edited(editor))];
}

function edited({ did, why, ...who }: EditorNote): string {
  const reason = why === undefined ? '.' : `: ${why}`;
  return `${verbs[did]} by ${signed(who)}${reason}`;
}

const verbs = { confirm: 'Confirmed', reject: 'Rejected', change: 'Changed', add: 'Added', join: 'Joined' } as const;

function text(value: string): ElementContent {
  return { type: 'text', value };
}
