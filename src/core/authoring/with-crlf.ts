import type { TransformCase } from './transform-case.ts';

/** The case as it would be on a Windows check-out; `undefined` where that says nothing new. */
export function withCrlf(fixture: TransformCase): TransformCase | undefined {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const hasOwn = /\r/.test(fixture.input) || !/\n/.test(fixture.input);
  return hasOwn ? undefined : { ...fixture, input: crlf(fixture.input), output: crlf(fixture.output) };
}
