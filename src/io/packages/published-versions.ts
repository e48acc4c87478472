import { x } from 'tinyexec';
import { z } from 'zod';
import { errorCode } from '../files/error-code.ts';

/** What the registry that a project uses says about a package. */
export type PublishedVersions =
  | { readonly kind: 'published'; readonly versions: readonly string[] }
  | RegistryFailure;

/** Why there is no answer; `message` is a sentence that can be shown. */
export type RegistryFailure =
  | { readonly kind: 'offline'; readonly message: string }
  | { readonly kind: 'not-found'; readonly message: string }
  /** The registry wants a login, or refuses this one. */
  | { readonly kind: 'not-allowed'; readonly message: string }
  | { readonly kind: 'npm-missing'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Asks npm, in the project's folder, for the versions of a package: its .npmrc files, scopes, logins, mirrors and proxies apply,
 * as they do when the project is installed. A request of our own would know none of them.
 *
 * `publishedVersions('strapi', '/shop')` → `{ kind: 'published', versions: ['3.0.0', …] }`
 */
export async function publishedVersions(
  packageName: string,
  projectRoot: string,
): Promise<PublishedVersions> {
  // What starts with a dash would be a flag, and what holds a colon a URL to fetch.
  if (!/^(?:@[\w.~-]+\/)?[\w.~][\w.~-]*$/.test(packageName)) {
    return { kind: 'not-found', message: `\`${packageName}\` is not the name of a package.` };
  }
  const answer = await npmView([packageName, 'versions'], projectRoot);
  if (answer.kind === 'failed-to-start') {
    return {
      kind: 'npm-missing',
      message: 'npm is not installed, or not on the PATH; it is what asks the registry.',
    };
  }
  const list = versionsShape.safeParse(answer.json).data;
  if (answer.exitCode === 0 && list) {
    return { kind: 'published', versions: typeof list === 'string' ? [list] : list };
  }
  return failureOf(packageName, answer);
}

/** For each package whether the registry has it in that version. */
export interface Existence {
  readonly exist: readonly string[];
  readonly missing: readonly string[];
  /** Nothing is known about these. */
  readonly unknown: readonly { readonly packageName: string; readonly failure: RegistryFailure }[];
}

/**
 * Tells which packages can be installed in one version: a mirror may lack some. Asks for a few at a time.
 *
 * @param ask in place of the registry itself, where answers are remembered
 *
 * `whichExist(['strapi', 'strapi-plugin-i18n'], '3.1.7', '/shop')` → `{ exist: ['strapi'], missing: ['strapi-plugin-i18n'], … }`
 */
export async function whichExist(
  packageNames: readonly string[],
  version: string,
  projectRoot: string,
  ask: typeof publishedVersions = publishedVersions,
): Promise<Existence> {
  const answers = new Map<string, PublishedVersions>();
  const waiting = [...new Set(packageNames)];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      answers.set(name, await ask(name, projectRoot));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const exist: string[] = [];
  const missing: string[] = [];
  const unknown: Existence['unknown'][number][] = [];
  for (const packageName of new Set(packageNames)) {
    const answer = answers.get(packageName);
    if (!answer) continue;
    if (answer.kind === 'published') (answer.versions.includes(version) ? exist : missing).push(packageName);
    else if (answer.kind === 'not-found') missing.push(packageName);
    else unknown.push({ packageName, failure: answer });
  }
  return { exist, missing, unknown };
}

/** Each look-up is a process of npm's, which takes half a second of one core. */
const AT_ONCE = 4;

/** npm prints a list of one as its only element. */
const versionsShape = z.union([z.string(), z.array(z.string())]);

interface NpmAnswer {
  readonly kind: 'answered';
  readonly exitCode: number | undefined;
  readonly json: unknown;
  readonly stderr: string;
}

async function npmView(
  args: readonly string[],
  cwd: string,
): Promise<NpmAnswer | { readonly kind: 'failed-to-start' }> {
  try {
    const { exitCode, stdout, stderr } = await x('npm', ['view', ...args, '--json', '--no-update-notifier'], {
      // The npm of the user, never one from the project's node_modules/.bin.
      nodePath: false,
      nodeOptions: { cwd },
    });
    return { kind: 'answered', exitCode, json: parseAnswer(stdout), stderr };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'failed-to-start' };
    throw error;
  }
}

function parseAnswer(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    // npm before 7 put a line of text before the error object; its standard error says the same.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const errorShape = z.object({
  error: z.object({ code: z.string().nullish(), summary: z.string().nullish() }),
});

function failureOf(packageName: string, { json, stderr }: NpmAnswer): RegistryFailure {
  const error = errorShape.safeParse(json).data?.error;
  const code = error?.code ?? /^npm (?:ERR!|error) code (\S+)/m.exec(stderr)?.[1] ?? '';
  if (/is not recognized as an internal or external command/.test(stderr)) {
    return {
      kind: 'npm-missing',
      message: 'npm is not installed, or not on the PATH; it is what asks the registry.',
    };
  }
  const said = withoutSecrets((error?.summary || firstLine(stderr) || code || 'npm gave no answer').trim());
  if (code === 'E404')
    return { kind: 'not-found', message: `The registry has no \`${packageName}\`: ${said}` };
  if (['E401', 'E403', 'ENEEDAUTH', 'EOTP'].includes(code)) {
    return { kind: 'not-allowed', message: `The registry does not give out \`${packageName}\`: ${said}` };
  }
  if (OFFLINE.has(code)) return { kind: 'offline', message: `The registry cannot be reached: ${said}` };
  return { kind: 'failed', message: `npm could not look up \`${packageName}\`: ${said}` };
}

const OFFLINE: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_SOCKET_TIMEOUT',
  'ENOTCACHED',
]);

function firstLine(stderr: string): string | undefined {
  return stderr.split(/\r?\n/).find((line) => /^npm (?:ERR!|error) (?!code )/.test(line));
}

/** A registry's address in an .npmrc may hold a name and a password. */
function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/@\s]+@/g, '//');
}
