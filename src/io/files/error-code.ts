/** The system code of an error, such as `ENOENT`; `undefined` for an error that does not come from the system. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
