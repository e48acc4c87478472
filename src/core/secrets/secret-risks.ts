import { type EnvEntry, envValues, readEnv } from '../../ast/env-text.ts';
import { keepLast } from '../../ast/keep-last.ts';
import { info, type Note, warning } from '../../ast/outcome.ts';
import { isPlaceholder, SECRETS } from '../../strapi/secrets.ts';
import type { GitState, SecretSource, SecretsInput } from './secrets-plan.ts';

/** A definition that only some versions of dotenv read, or read otherwise. */
export function unseenNotes(text: string, variable: string): Note[] {
  const entry = settingsOf(text).get(variable);
  if (!entry) return [];
  const notes: Note[] = [];
  if (entry.exported || entry.sign === ':') {
    const form = entry.exported ? '`export NAME=…`' : '`NAME: …`';
    notes.push(
      warning(
        `\`${variable}\` is written as ${form}, which the dotenv of Strapi 3 and 4 does not read: it has to come from elsewhere, a shell for example.`,
        entry.line,
      ),
    );
  }
  if (entry.comment !== '') {
    const message = `dotenv before 14 (Strapi 3 and early 4) takes the comment behind \`${variable}\` for a part of the value.`;
    notes.push(info(message, entry.line));
  }
  return notes;
}

export function gitNotes(path: string, git: GitState, exists: boolean): Note[] {
  if (!exists) return [];
  const name = path.split('/').at(-1) ?? path;
  switch (git) {
    case 'no-git':
    case 'ignored':
      return [];
    case 'open':
      return [
        warning(
          `git does not ignore ${path}: the next commit can publish every secret in it. Add the line \`${name}\` to .gitignore.`,
        ),
      ];
    case 'tracked':
      return [
        warning(
          `git tracks ${path}: every secret in it is in the history, and a new one will be with the next commit. Add the line \`${name}\` to .gitignore, run \`git rm --cached ${path}\`, and replace what was published.`,
        ),
      ];
  }
}

export function placeholderNotes(input: SecretsInput): Note[] {
  const { needs, env } = input;
  const placeholders = [...settingsOf(env.text ?? '').values()].filter(({ value }) => isPlaceholder(value));
  if (placeholders.length === 0) return [];
  const sources = [...needs.map(({ source }) => source), input.admin, input.usersPermissions];
  const names = new Set([...SECRETS.map(({ variable }) => variable), ...sources.flatMap(namesOf)]);
  return [...names].flatMap((name) => {
    const entry = placeholders.find((placeholder) => placeholder.name === name);
    if (!entry) return [];
    const { bytes, count } = SECRETS.find((secret) => secret.variable === name) ?? { bytes: 32, count: 1 };
    return [
      warning(
        `\`${name}\` in ${env.path} is a placeholder that everybody knows. Replace it: ${generator(bytes, count)}.${effect(name)}`,
        entry.line,
      ),
    ];
  });
}

/**
 * With one secret for both, a token of an end user passes for one of an administrator and every request ends with 403
 * (strapi/documentation#219).
 */
export function equalityNotes(input: SecretsInput): Note[] {
  const { usersPermissions } = input;
  const admin = usersPermissions && input.admin;
  if (!admin) return [];
  const env = input.env.text ?? '';
  const shared = namesOf(admin).find((name) => namesOf(usersPermissions).includes(name));
  const values = valuesOf(env, usersPermissions);
  const equal = [...valuesOf(env, admin)].some((value) => values.has(value));
  if (shared === undefined && !equal) return [];
  const what = shared === undefined ? 'have the same value' : `are both read from \`${shared}\``;
  return [
    warning(
      `The secrets of the administrators and of the Users & Permissions plugin ${what}: tokens of end users then pass for those of administrators, and requests end with 403. Give one of them another value.`,
    ),
  ];
}

function namesOf(source: SecretSource | undefined): readonly string[] {
  return source?.kind === 'variables' ? source.reads.map((read) => read.name) : [];
}

/** The secrets in use as far as they can be known from the file and the code. */
function valuesOf(env: string, source: SecretSource): ReadonlySet<string> {
  switch (source.kind) {
    case 'unknown':
      return new Set();
    case 'literal':
      return new Set(source.value === '' ? [] : [source.value]);
    case 'variables': {
      const values = envValues(env);
      const set = source.reads.map((read) => values.get(read.name) ?? '').filter((value) => value !== '');
      return new Set(set.length === 0 && source.literal ? [source.literal] : set);
    }
  }
}

export function effect(variable: string): string {
  const secret = SECRETS.find((known) => known.variable === variable);
  return secret ? ` Another value has a price: ${secret.whenChanged}` : '';
}

export function howMuch(bytes: number, count: number): string {
  return count === 1
    ? `${bytes} random bytes in base64`
    : `${count} values of ${bytes} random bytes in base64`;
}

/** A command that works in every shell. `openssl rand` wraps long lines, and a wrapped value breaks the file. */
export function generator(bytes: number, count: number): string {
  const one = `require('crypto').randomBytes(${bytes}).toString('base64')`;
  const all = count === 1 ? one : `Array.from({length:${count}},()=>${one}).join()`;
  return `\`node -p "${all}"\``;
}

/** The definition of each variable that counts: the last one. The apps of a monorepo often have one example in common. */
export const settingsOf = keepLast(8, (text): ReadonlyMap<string, EnvEntry> => {
  const set = readEnv(text).filter(({ kind }) => kind === 'set');
  return new Map(set.map((entry) => [entry.name, entry]));
});
