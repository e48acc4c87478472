/** The text of a file that a transform is given besides its own, by the name that its step calls it. */
export function companionOf(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const { companions } = options;
  if (typeof companions !== 'object' || companions === null) return undefined;
  const text = Object.entries(companions).find(([key]) => key === name)?.[1];
  return typeof text === 'string' ? text : undefined;
}
