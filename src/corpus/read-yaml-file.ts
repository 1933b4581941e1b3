import { VFile } from 'vfile';
import { decodeText } from '../markdown/decode-text.ts';
import { readProjectFile } from './read-project-file.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/**
 * Reads a YAML file of the project.
 *
 * @param path from the root of the project, with `/`
 * @returns the file, and null for its YAML where something is wrong with it; the file's messages say what
 */
export function readYamlFile(root: string, path: string): { file: VFile; yaml: Yaml | null } {
  const file = new VFile({ path });
  const bytes = readProjectFile(root, path);
  if (typeof bytes === 'string') {
    file.message('This file is missing: add it.', { ruleId: 'missing-file', source: 'corpus' });
    return { file, yaml: null };
  }
  const source = decodeText(file, bytes);
  return { file, yaml: source === null ? null : readYaml(file, source) };
}
