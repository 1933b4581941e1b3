import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from '../measure/measurement.ts';

/** The figures that `npm run measure` wrote, in its order; none where it has not run. */
export function loadMeasurements(root: string): readonly Measurement[] {
  const file = join(root, 'content', 'measurements.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
