/**
 * The environment without what the test runner, an npm script or a git hook has put there: none of it may reach the program
 * under test.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:npm_.*|git_.*|vitest.*|vite_.*|no_color|force_color|node_options|node_v8_coverage)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Windows calls it `Path`. */
export function withPathFirst(env: NodeJS.ProcessEnv, folder: string, delimiter: string): NodeJS.ProcessEnv {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: env[name] ? `${folder}${delimiter}${env[name]}` : folder };
}
