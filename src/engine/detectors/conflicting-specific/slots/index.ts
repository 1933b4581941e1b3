import type { Rule } from '../claim.ts';
import { age } from './age.ts';
import { base } from './base.ts';
import { casualties } from './casualties.ts';
import { denial } from './denial.ts';
import { namedEvent } from './named-event.ts';
import { spelling } from './spelling.ts';
import { statusOfComment } from './status-of-comment.ts';
import { timeOfIncident } from './time-of-incident.ts';
import { version } from './version.ts';

/** Every rule that reads claims from a sentence. */
export const rules: readonly Rule[] = [
  age,
  base,
  casualties,
  denial,
  namedEvent,
  spelling,
  statusOfComment,
  timeOfIncident,
  version,
];
