import { dirname, resolve } from 'node:path';
import { evaluateConfig } from '../../ast/config/evaluate-config.ts';
import { type Evaluated, mergeEvaluated } from '../../ast/config/evaluated.ts';
import { type DotenvDialect, envValues } from '../../ast/env-text.ts';
import { SyntaxFailure } from '../../ast/parse.ts';
import { createSource } from '../../ast/source.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { readTextIfAny } from '../files/read-text-if-any.ts';
import { addressFromConfig } from './address-from-config.ts';
import type { DatabaseAddress } from './database-address.ts';
import type { Environment } from './server-variables.ts';

/**
 * Finds out which database a Strapi project uses from its `config/database.*` and `.env`, in the environment that NODE_ENV names
 * (`development`, as in Strapi, when it names none). The config is read, never run.
 *
 * @throws ExpectedFailure when there is no such config, or when only running it would tell
 */
export function databaseAddressFromProject(folder: string, env: Environment): DatabaseAddress {
  const root = resolve(folder);
  const base = findConfig(root, 'config/database');
  if (!base) {
    throw new ExpectedFailure(
      `There is no config/database.js, .ts or .json in ${folder}.`,
      `Name the folder of a Strapi project. ${INSTEAD}`,
    );
  }
  const variables = readVariables(root, env);
  const over = findConfig(root, `config/env/${variables.NODE_ENV || 'development'}/database`);
  const config = mergeEvaluated(evaluate(base, root, variables), over && evaluate(over, root, variables));
  return addressFromConfig(config, {
    root,
    env: variables,
    file: over ? `${base.path} and ${over.path}` : base.path,
  });
}

export const INSTEAD =
  'Or name the database itself: postgres://user@host/name, mysql://user@host/name or the path of a SQLite file.';

interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

function findConfig(root: string, name: string): ConfigFile | undefined {
  for (const extension of ['ts', 'js', 'json']) {
    const path = `${name}.${extension}`;
    const text = readTextIfAny(resolve(root, path));
    if (text === undefined) continue;
    if (extension !== 'json') return { path, text };
    // Strapi fills in templates there, which are code.
    if (text.includes('${'))
      throw new ExpectedFailure(`${path} has templates, which only Strapi can fill in.`, INSTEAD);
    return { path, text: `module.exports = ${text}` };
  }
  return undefined;
}

function evaluate({ path, text }: ConfigFile, root: string, variables: Environment): Evaluated {
  // TypeScript is compiled to `dist/` first, and runs there.
  const folder = resolve(root, path.endsWith('.ts') ? 'dist' : '', dirname(path));
  try {
    return evaluateConfig(createSource(path, text), {
      variable: (name) => variables[name],
      folder,
      root,
    });
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    throw new ExpectedFailure(`${path}:${error.line} cannot be read: ${error.message}`, INSTEAD, {
      cause: error,
    });
  }
}

/** The process's variables, and those of `.env` that it does not have, as `dotenv` gives them to Strapi. */
function readVariables(root: string, env: Environment): Environment {
  const path = env.ENV_PATH || '.env';
  const text = readTextIfAny(resolve(root, path)) ?? '';
  const dialects = readDialects(root);
  const [first = new Map<string, string>(), ...others] = dialects.map((dialect) => envValues(text, dialect));
  const unclear = [...first].find(
    ([name, value]) => env[name] === undefined && others.some((other) => other.get(name) !== value),
  );
  if (unclear && /DATABASE|DB|PG|MYSQL/.test(unclear[0])) {
    throw new ExpectedFailure(
      `Versions of dotenv read the value of ${unclear[0]} in ${path} differently, and none is installed here.`,
      `Install the project's packages, or put the value in quotes. ${INSTEAD}`,
    );
  }
  return { ...Object.fromEntries(first), ...env };
}

/** How the project's dotenv reads; every way where it is not installed. */
function readDialects(root: string): readonly DotenvDialect[] {
  const text = readTextIfAny(resolve(root, 'node_modules/dotenv/package.json'));
  const major = Number(/"version":\s*"(\d+)/.exec(text ?? '')?.[1]);
  if (major <= 13) return [8];
  if (major === 14) return [14];
  if (major >= 15) return [16];
  // Every Strapi 3 brings dotenv 8; Strapi 4 changed to 14 on the way.
  const manifest = readTextIfAny(resolve(root, 'package.json')) ?? '';
  return /"strapi":/.test(manifest) ? [8] : [14, 8];
}
