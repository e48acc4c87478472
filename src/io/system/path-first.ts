import { delimiter, dirname } from 'node:path';

/** An environment in which a program's folder comes first on the PATH, so that everything that is started finds it there. */
export function pathFirst(program: string | undefined): NodeJS.ProcessEnv {
  if (program === undefined) return {};
  // On Windows it is called Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: [dirname(program), process.env[name]].filter(Boolean).join(delimiter) };
}
