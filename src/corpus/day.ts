import { z } from 'astro/zod';
import { words } from './words.ts';

/** A field for a day, or for what nobody knows. */
export const day = words
  .refine(isDay, 'must be a day like 2026-01-31, or unknown: correct it')
  // A refinement is no part of a JSON schema.
  .meta({ pattern: String.raw`^(\d{4}-\d{2}-\d{2}|unknown)$` });

function isDay(value: string): boolean {
  return value === 'unknown' || z.iso.date().safeParse(value).success;
}
