import { z } from 'astro/zod';

/** A field that says something. */
export const words = z.string().regex(/\S/u, 'is empty: write it, or delete the field');
