import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { checkData } from './check-data.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** `content/site.yaml`: what a site says of itself. */
export type Site = z.infer<typeof siteSchema>;

const webAddress = z.url({ protocol: /^https?$/u, error: 'must be an address that begins with https://: correct it' });

const siteSchema = z.strictObject({
  name: z.string().min(1, 'is empty: write it'),
  description: z.string().min(1, 'is empty: write it'),
  /** Of the pages themselves, as a language tag. */
  lang: z.string().refine(isLanguageTag, 'must be a language tag like en-GB: correct it'),
  /** Where the site is published, with a closing slash. */
  address: webAddress.transform((address) => (address.endsWith('/') ? address : `${address}/`)).optional(),
  repository: webAddress.optional(),
});

/**
 * Reads and checks `content/site.yaml`.
 *
 * @returns null for the site where something is wrong with its file
 */
export function loadSite(root: string): { site: Site | null; problems: readonly VFileMessage[] } {
  const { file, yaml } = readYamlFile(root, 'content/site.yaml');
  return { site: yaml && checkData(yaml, siteSchema), problems: file.messages };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
