import type { Detector } from '../detector.ts';
import { detectConflicts } from './detect-conflicts.ts';

export const conflictingSpecific: Detector = { kind: 'conflicting-specific', detect: detectConflicts };
