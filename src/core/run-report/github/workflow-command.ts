/** What GitHub Actions shows beside a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** From the root of the repository. */
  readonly file?: string;
  readonly line?: number;
}

/**
 * A workflow command, as a line without its end
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 *
 * `{ level: 'error', file: 'a,b.js', message: '100 %' }` → `::error file=a%2Cb.js::100 %25`
 */
export function workflowCommand({ level, message, file, line, title }: Annotation): string {
  const properties = Object.entries({ file, line, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${[level, properties.join(',')].filter(Boolean).join(' ')}::${escapeData(message)}`;
}

// As `@actions/core` does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts

export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
