import type { VFileMessage } from 'vfile-message';

/**
 * A problem as a command to GitHub's runner, which shows it at its line of the change: `::error file=…,line=3,col=1::…`
 *
 * @param level `error` for what stops a build, `notice` for what an editor should know
 */
export function formatAnnotation({ file, line, column, reason }: VFileMessage, level: 'error' | 'notice'): string {
  const properties = Object.entries({ file, line, col: column })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(reason)}`;
}

/** As GitHub's own toolkit does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
