import type { Diagnostic, DiagnosticSeverity, Range } from 'vscode-languageserver';

/** What a diagnostic is about. */
export interface Told {
  /** The transform: `4.7.0/add-transfer-token-salt` */
  readonly id: string;
  readonly title: string;
  /** The guide that asks for it. */
  readonly href?: string;
}

export const ERROR = 1 satisfies DiagnosticSeverity;
export const WARNING = 2 satisfies DiagnosticSeverity;
export const INFORMATION = 3 satisfies DiagnosticSeverity;

export function diagnosticOf(
  { id, href }: Told,
  range: Range,
  severity: DiagnosticSeverity,
  message: string,
): Diagnostic {
  return {
    range,
    severity,
    code: id,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'strapi-uplift',
    message,
  };
}
