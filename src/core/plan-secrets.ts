import { applyEdits, type Edit } from '../ast/edits.ts';
import { type EnvEntry, envValues, readEnv, setEnv } from '../ast/env-text.ts';
import type { AlreadyDone, NeedsYou, NotApplicable, Note, VariableRead } from '../ast/outcome.ts';
import { EXAMPLE_VALUE, isPlaceholder, SECRETS } from '../strapi/secrets.ts';
import type { FileChange } from './change-set.ts';

/** Where the project, as its config stands after the code changes, takes a secret from. */
export type SecretSource =
  /** Nobody has looked, or nothing reads it yet: the variable that the guide names is taken. */
  | { readonly kind: 'unknown' }
  /** `literal` is what the code falls back to, where it is known. Compared here, never told. */
  | { readonly kind: 'variables'; readonly reads: readonly VariableRead[]; readonly literal?: string }
  /** The secret stands in the code itself; empty when nobody read it out. Compared here, never told. */
  | { readonly kind: 'literal'; readonly value: string };

/** A secret that a guide on the way asks for. */
export interface SecretNeed {
  /** The guide's name for it. */
  readonly variable: string;
  readonly bytes: number;
  /** Values joined by commas; 1 when left out. `APP_KEYS` has 4. */
  readonly count?: number;
  readonly encoding: 'base64';
  readonly source: SecretSource;
}

/** What git does with the `.env` file. `open`: neither ignored nor tracked, so that the next `git add .` takes it. */
export type GitState = 'no-git' | 'ignored' | 'open' | 'tracked';

export interface SecretsInput {
  readonly needs: readonly SecretNeed[];
  /** `text` is `null` when the file does not exist. */
  readonly env: { readonly path: string; readonly text: string | null; readonly git: GitState };
  /** The example files that exist. */
  readonly examples: readonly { readonly path: string; readonly text: string }[];
  /** Where the administrators' and the end users' tokens get their secrets from: the two must differ. */
  readonly admin?: SecretSource;
  readonly usersPermissions?: SecretSource;
}

/** What will be done, without any value: it can be printed, stored and run later. */
export type SecretStep =
  | {
      readonly kind: 'generate';
      readonly variable: string;
      readonly bytes: number;
      readonly count: number;
      readonly encoding: 'base64';
    }
  /** The value that Strapi's own templates write into example files: known to everybody. */
  | { readonly kind: 'placeholder'; readonly variable: string };

/** How one variable ends in one file: the kinds of `Outcome`, with the step in the place of the edits. */
export type SecretDecision = { readonly variable: string } & (
  | {
      readonly kind: 'changed';
      readonly reason: string;
      readonly notes: readonly Note[];
      readonly step: SecretStep;
    }
  | AlreadyDone
  | NotApplicable
  | NeedsYou
);

export interface SecretFilePlan {
  readonly path: string;
  /** The most urgent of its decisions: needs-you, changed, already-done, not-applicable. */
  readonly kind: SecretDecision['kind'];
  readonly reason: string;
  /** About the file as a whole; what is about one variable stands at its decision. */
  readonly notes: readonly Note[];
  readonly decisions: readonly SecretDecision[];
  /** Whether the file has to be created. */
  readonly creates: boolean;
}

/** Holds no secret, neither an old nor a new one. */
export interface SecretsPlan {
  readonly files: readonly SecretFilePlan[];
}

/** Cryptographically strong random bytes; `node:crypto`'s `randomBytes` fits. */
export type RandomBytes = (size: number) => Uint8Array;

/**
 * Decides what happens to the `.env` file and to the example files. Nothing is generated here.
 *
 * - A variable that has a value keeps it. One with a fallback in the code (literal or expression) is left alone as well:
 *   the fallback is the live secret, and a generated one would end every session or token. It is reported.
 * - A placeholder such as `tobemodified` in `.env` is a value like any other, since tokens may be signed with it: it is
 *   reported, never replaced.
 * - Example files get `NAME=tobemodified` for each variable that the project cannot do without. One that is there in any
 *   form, empty or commented out, counts as there: an example only has to name it.
 *
 * `.env` without `ADMIN_JWT_SECRET`, which the guide to 3.1 needs → `.env`: changed, step `generate` 64 bytes
 */
export function planSecrets(input: SecretsInput): SecretsPlan {
  const wanted = wantedVariables(input.needs);
  const files = [planEnv(input, wanted), ...input.examples.map((file) => planExample(input, file, wanted))];
  return { files };
}

/**
 * Does what a plan says, on the texts as they are now. A variable that has got a value since the plan was made keeps it.
 *
 * Generated values exist in the result only: in `after` and `passes` of the `FileChange`s, which must not be logged.
 *
 * @param texts by path; `null` or nothing for a file that does not exist.
 * @returns one change per file with something to write, with one pass per variable.
 * @throws SecretsPlanOutdated when a file no longer allows what was planned; nothing has been written then.
 */
export function realiseSecrets(
  plan: SecretsPlan,
  texts: ReadonlyMap<string, string | null>,
  randomBytes: RandomBytes,
): FileChange[] {
  return plan.files.flatMap((file) => {
    const before = texts.get(file.path) ?? null;
    if (before === null && !file.creates && file.decisions.some(({ kind }) => kind === 'changed')) {
      throw new SecretsPlanOutdated(file.path, 'it no longer exists.');
    }
    let after = before ?? '';
    const passes: (readonly Edit[])[] = [];
    for (const decision of file.decisions) {
      if (decision.kind !== 'changed') continue;
      if (isDone(after, decision.step)) continue;
      const change = setEnv(after, decision.variable, valueFor(decision.step, randomBytes));
      if (change.kind === 'already') continue;
      if (change.kind === 'refused') throw new SecretsPlanOutdated(file.path, change.reason);
      after = applyEdits(after, change.edits);
      passes.push(change.edits);
    }
    if (passes.length === 0) return [];
    return [{ path: file.path, before, after, passes, ...(before === null ? { mode: OWNER_ONLY } : {}) }];
  });
}

/** A file has changed since the plan was made, in a way that the plan does not fit. */
export class SecretsPlanOutdated extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path} has changed since the plan was made: ${reason}`);
    this.name = 'SecretsPlanOutdated';
    this.path = path;
  }
}

const OWNER_ONLY = 0o600;

/** One variable that the project reads, with how to make its value. */
interface Wanted {
  readonly variable: string;
  readonly bytes: number;
  readonly count: number;
  readonly fallback: VariableRead['fallback'];
  readonly fallbackIsPlaceholder: boolean;
}

/** The variables that the config really reads; one that several places read is wanted once, with the safest fallback. */
function wantedVariables(needs: readonly SecretNeed[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const need of needs) {
    for (const read of readsOf(need)) {
      const known = wanted.get(read.name);
      const literal = need.source.kind === 'variables' ? need.source.literal : undefined;
      wanted.set(read.name, {
        variable: read.name,
        bytes: Math.max(need.bytes, known?.bytes ?? 0),
        count: Math.max(need.count ?? 1, known?.count ?? 0),
        fallback: strongest(read.fallback, known?.fallback ?? 'none'),
        fallbackIsPlaceholder:
          known?.fallbackIsPlaceholder === true || (literal !== undefined && isPlaceholder(literal)),
      });
    }
  }
  return [...wanted.values()];
}

function readsOf(need: SecretNeed): readonly VariableRead[] {
  switch (need.source.kind) {
    case 'unknown':
      return [{ name: need.variable, fallback: 'none' }];
    case 'variables':
      // A value that no variable goes into is `literal`; reading nothing at all means that nobody has looked.
      return need.source.reads.length > 0 ? need.source.reads : [{ name: need.variable, fallback: 'none' }];
    case 'literal':
      return [];
  }
}

function strongest(a: VariableRead['fallback'], b: VariableRead['fallback']): VariableRead['fallback'] {
  if (a === 'literal' || b === 'literal') return 'literal';
  return a === 'expression' || b === 'expression' ? 'expression' : 'none';
}

function planEnv(
  { needs, env, admin, usersPermissions }: SecretsInput,
  wanted: readonly Wanted[],
): SecretFilePlan {
  const decisions = [
    ...wanted.map((variable) => decideEnv(env.text ?? '', variable)),
    ...needs.flatMap((need) => (need.source.kind === 'literal' ? [leftInCode(need, need.source.value)] : [])),
  ];
  const creates = env.text === null && decisions.some((decision) => decision.kind === 'changed');
  const created: Note[] = creates
    ? [info(`${env.path} does not exist yet: it is created, readable by its owner only.`)]
    : [];
  const sources = [...needs.map((need) => need.source), ...sourcesOf(admin), ...sourcesOf(usersPermissions)];
  const notes = [
    ...created,
    ...gitNotes(env.path, env.git, env.text !== null || creates),
    ...placeholderNotes(env, sources),
    ...equalityNotes(env.text ?? '', admin, usersPermissions),
  ];
  return filePlan(env.path, decisions, notes, creates);
}

function decideEnv(text: string, { variable, bytes, count, ...wanted }: Wanted): SecretDecision {
  const change = setEnv(text, variable, PROBE);
  if (change.kind === 'already') {
    const notes = unseenNotes(text, variable);
    return { kind: 'already-done', variable, reason: `\`${variable}\` has a value already.`, notes };
  }
  if (wanted.fallback !== 'none') {
    return change.kind === 'filled'
      ? emptyBeforeFallback(variable, change.line)
      : leftToFallback(variable, wanted);
  }
  if (change.kind === 'refused') {
    const snippet = `${variable}=<${howMuch(bytes, count)}>`;
    const line = change.line === undefined ? {} : { line: change.line };
    const notes = [info(`This prints a value: ${generator(bytes, count)}`)];
    return { kind: 'needs-you', variable, reason: change.reason, notes, snippet, ...line };
  }
  const how = change.kind === 'filled' ? 'is empty and is given' : 'is missing and gets';
  return {
    kind: 'changed',
    variable,
    reason: `\`${variable}\` ${how} ${howMuch(bytes, count)}.`,
    notes: unseenNotes(applyEdits(text, change.edits), variable),
    step: { kind: 'generate', variable, bytes, count, encoding: 'base64' },
  };
}

/** Stands for the value that is not there yet when a plan asks what `setEnv` would do. Never written. */
const PROBE = 'value';

function leftToFallback(
  variable: string,
  { fallback, fallbackIsPlaceholder }: Pick<Wanted, 'fallback' | 'fallbackIsPlaceholder'>,
): SecretDecision {
  const what = fallback === 'literal' ? 'a literal in the code' : 'an expression in the code';
  const risk = fallbackIsPlaceholder
    ? 'That literal is a placeholder from Strapi’s documentation: everybody knows it.'
    : fallback === 'literal'
      ? 'Whoever can read the repository can read it.'
      : 'What it amounts to cannot be told without running the code.';
  return {
    kind: 'not-applicable',
    variable,
    reason: `\`${variable}\` is not set: ${what} is the secret in use, and another one would end what it signed.`,
    notes: [
      warning(
        `\`${variable}\` falls back to ${what}. ${risk} Give \`${variable}\` a value in every environment and remove the fallback.${effect(variable)}`,
      ),
    ],
  };
}

/** Strapi's `env()` takes a variable that is set, be it to nothing; `process.env.X || …` does not. */
function emptyBeforeFallback(variable: string, line: number): SecretDecision {
  return {
    kind: 'needs-you',
    variable,
    reason: `\`${variable}\` is set to nothing and the code has a fallback: \`env()\` takes the empty text, \`||\` the fallback, so the secret in use cannot be told.`,
    notes: [],
    line,
    snippet: `${variable}=<what the code falls back to>`,
  };
}

function leftInCode({ variable }: SecretNeed, value: string): SecretDecision {
  const known = isPlaceholder(value)
    ? ' It is a placeholder from Strapi’s documentation: everybody knows it.'
    : '';
  return {
    kind: 'not-applicable',
    variable,
    reason: `The secret that the guides call \`${variable}\` stands in the code, which reads no variable for it.`,
    notes: [
      warning(
        `The secret that belongs into \`${variable}\` stands in the code.${known} Move it to the environment.${effect(variable)}`,
      ),
    ],
  };
}

function effect(variable: string): string {
  const secret = SECRETS.find((known) => known.variable === variable);
  return secret ? ` Another value has a price: ${secret.whenChanged}` : '';
}

/** A definition that only some versions of dotenv read, or read otherwise. */
function unseenNotes(text: string, variable: string): Note[] {
  const entry = settingOf(text, variable);
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

function gitNotes(path: string, git: GitState, exists: boolean): Note[] {
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

function placeholderNotes(env: SecretsInput['env'], sources: readonly SecretSource[]): Note[] {
  const names = new Set([
    ...SECRETS.map((secret) => secret.variable),
    ...sources.flatMap((source) =>
      source.kind === 'variables' ? source.reads.map((read) => read.name) : [],
    ),
  ]);
  return [...names].flatMap((name) => {
    const entry = settingOf(env.text ?? '', name);
    if (!entry || !isPlaceholder(entry.value)) return [];
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
function equalityNotes(env: string, admin?: SecretSource, usersPermissions?: SecretSource): Note[] {
  if (!admin || !usersPermissions) return [];
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

function sourcesOf(source: SecretSource | undefined): readonly SecretSource[] {
  return source ? [source] : [];
}

function namesOf(source: SecretSource): readonly string[] {
  return source.kind === 'variables' ? source.reads.map((read) => read.name) : [];
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

function planExample(
  { env }: SecretsInput,
  { path, text }: SecretsInput['examples'][number],
  wanted: readonly Wanted[],
): SecretFilePlan {
  const entries = readEnv(text);
  const live = envValues(env.text ?? '');
  const decisions = wanted
    .filter(({ fallback }) => fallback === 'none')
    .map(({ variable }): SecretDecision => {
      const shown = entries.find((entry) => entry.name === variable);
      if (shown)
        return { kind: 'already-done', variable, reason: `Names \`${variable}\` already.`, notes: [] };
      const change = setEnv(text, variable, EXAMPLE_VALUE);
      if (change.kind === 'refused') {
        const snippet = `${variable}=${EXAMPLE_VALUE}`;
        return { kind: 'needs-you', variable, reason: change.reason, notes: [], snippet };
      }
      const reason = `\`${variable}\` is missing and gets the placeholder \`${EXAMPLE_VALUE}\`.`;
      return { kind: 'changed', variable, reason, notes: [], step: { kind: 'placeholder', variable } };
    });
  const published = SECRETS.flatMap(({ variable }) => {
    const entry = settingOf(text, variable);
    if (!entry || entry.value === '' || isPlaceholder(entry.value) || entry.value !== live.get(variable))
      return [];
    const message = `\`${variable}\` has the same value in ${path} as in ${env.path}: an example is there to be published.`;
    return [warning(message, entry.line)];
  });
  return filePlan(path, decisions, published, false);
}

function filePlan(
  path: string,
  decisions: readonly SecretDecision[],
  notes: readonly Note[],
  creates: boolean,
): SecretFilePlan {
  const first = URGENCY.flatMap((kind) => decisions.filter((decision) => decision.kind === kind))[0];
  if (!first) {
    return {
      path,
      kind: 'not-applicable',
      reason: 'No secret is asked for here.',
      notes,
      decisions,
      creates,
    };
  }
  const same = decisions.filter((decision) => decision.kind === first.kind);
  const reason = same.map((decision) => decision.reason).join(' ');
  return { path, kind: first.kind, reason, notes, decisions, creates };
}

const URGENCY = ['needs-you', 'changed', 'already-done', 'not-applicable'] as const;

function isDone(text: string, step: SecretStep): boolean {
  return step.kind === 'placeholder' && readEnv(text).some((entry) => entry.name === step.variable);
}

function valueFor(step: SecretStep, randomBytes: RandomBytes): string {
  switch (step.kind) {
    case 'placeholder':
      return EXAMPLE_VALUE;
    case 'generate':
      return Array.from({ length: step.count }, () => {
        const bytes = randomBytes(step.bytes);
        if (bytes.length !== step.bytes) throw new RangeError(`Wanted ${step.bytes} random bytes.`);
        return Buffer.from(bytes).toString(step.encoding);
      }).join(',');
  }
}

function howMuch(bytes: number, count: number): string {
  return count === 1
    ? `${bytes} random bytes in base64`
    : `${count} values of ${bytes} random bytes in base64`;
}

/** A command that works in every shell. `openssl rand` wraps long lines, and a wrapped value breaks the file. */
function generator(bytes: number, count: number): string {
  const one = `require('crypto').randomBytes(${bytes}).toString('base64')`;
  const all = count === 1 ? one : `Array.from({length:${count}},()=>${one}).join()`;
  return `\`node -p "${all}"\``;
}

function settingOf(text: string, name: string): EnvEntry | undefined {
  return readEnv(text).findLast((entry) => entry.kind === 'set' && entry.name === name);
}

function info(message: string, line?: number): Note {
  return { level: 'info', message, ...(line === undefined ? {} : { line }) };
}

function warning(message: string, line?: number): Note {
  return { level: 'warning', message, ...(line === undefined ? {} : { line }) };
}
