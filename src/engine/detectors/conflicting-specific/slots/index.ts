import type { Rule } from '../claim.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { ageOfVictim } from './age-of-victim.ts';
import { base } from './base.ts';
import { casualties } from './casualties.ts';
import { cause } from './cause.ts';
import { causeOfIncident } from './cause-of-incident.ts';
import { condition } from './condition.ts';
import { datedAction } from './dated-action.ts';
import { dayOfIncident } from './day-of-incident.ts';
import { denial } from './denial.ts';
import { duration } from './duration.ts';
import { edition } from './edition.ts';
import { examination } from './examination.ts';
import { finder } from './finder.ts';
import { headCount } from './head-count.ts';
import { legalStep } from './legal-step.ts';
import { lengthOfEvent } from './length-of-event.ts';
import { measureOfEvent } from './measure-of-event.ts';
import { money } from './money.ts';
import { namedEvent } from './named-event.ts';
import { openness } from './openness.ts';
import { phone } from './phone.ts';
import { population } from './population.ts';
import { position } from './position.ts';
import { spelling } from './spelling.ts';
import { statusOfComment } from './status-of-comment.ts';
import { taking } from './taking.ts';
import { timeOfIncident } from './time-of-incident.ts';
import { tracing } from './tracing.ts';
import { version } from './version.ts';

/** Every rule that reads claims from a sentence. */
export const rules: readonly Rule[] = [
  address,
  age,
  ageOfVictim,
  base,
  casualties,
  cause,
  causeOfIncident,
  condition,
  datedAction,
  dayOfIncident,
  denial,
  duration,
  edition,
  examination,
  finder,
  headCount,
  legalStep,
  lengthOfEvent,
  measureOfEvent,
  money,
  namedEvent,
  openness,
  phone,
  population,
  position,
  spelling,
  statusOfComment,
  taking,
  timeOfIncident,
  tracing,
  version,
];
