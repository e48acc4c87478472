import { applyEdits } from '../../ast/edits.ts';
import { envValues, isEnvName, setEnv } from '../../ast/env-text.ts';
import { info, type Note, type VariableRead, warning } from '../../ast/outcome.ts';
import { EXAMPLE_VALUE, isPlaceholder, SECRETS } from '../../strapi/secrets.ts';
import type { Carried } from '../run-transform.ts';
import { exampleChange } from './example-change.ts';
import { readsOf } from './secret-needs.ts';
import {
  effect,
  equalityNotes,
  generator,
  gitNotes,
  howMuch,
  placeholderNotes,
  settingsOf,
  unseenNotes,
} from './secret-risks.ts';
import type {
  SecretDecision,
  SecretFilePlan,
  SecretNeed,
  SecretsInput,
  SecretsPlan,
} from './secrets-plan.ts';

/**
 * Decides what happens to the `.env` file and to the example files. Nothing is generated here.
 *
 * - A variable that has a value keeps it. One with a fallback in the code (literal or expression) is left alone as well:
 *   the fallback is the live secret, and a generated one would end every session or token. It is reported. One that everybody
 *   knows is replaced where whoever knows it can sign with it.
 * - A placeholder such as `tobemodified` in `.env` is a value like any other, since tokens may be signed with it: it is
 *   reported, never replaced.
 * - A literal that a code step takes out is carried over, as the value in use. One that everybody knows is replaced where whoever
 *   knows it can sign with it.
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

/** One variable that the project reads, with how to make its value. */
interface Wanted {
  readonly variable: string;
  readonly bytes: number;
  readonly count: number;
  readonly fallback: VariableRead['fallback'];
  readonly fallbackIsPlaceholder: boolean;
  /** The literal that leaves the code for it. */
  readonly carried?: Carried;
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
        ...carriedAs(read.name, need, known),
      });
    }
  }
  return [...wanted.values()];
}

function carriedAs(name: string, need: SecretNeed, known: Wanted | undefined): { carried?: Carried } {
  const carried = known?.carried ?? need.carries?.find(({ variable }) => variable === name);
  return carried ? { carried } : {};
}

function strongest(a: VariableRead['fallback'], b: VariableRead['fallback']): VariableRead['fallback'] {
  if (a === 'literal' || b === 'literal') return 'literal';
  return a === 'expression' || b === 'expression' ? 'expression' : 'none';
}

function planEnv(input: SecretsInput, wanted: readonly Wanted[]): SecretFilePlan {
  const { needs, env } = input;
  const decisions = [
    ...wanted.map((variable) => decideEnv(env.text ?? '', variable)),
    ...needs.flatMap((need) => (need.source.kind === 'literal' ? [leftInCode(need, need.source.value)] : [])),
  ];
  const creates = env.text === null && decisions.some((decision) => decision.kind === 'changed');
  const created: Note[] = creates
    ? [info(`${env.path} does not exist yet: it is created, readable by its owner only.`)]
    : [];
  const notes = [
    ...created,
    ...gitNotes(env.path, env.git, env.text !== null || creates),
    ...placeholderNotes(input),
    ...equalityNotes(input),
  ];
  return filePlan(env.path, decisions, notes, creates);
}

function decideEnv(text: string, { variable, bytes, count, carried, ...wanted }: Wanted): SecretDecision {
  if (!isEnvName(variable))
    return wanted.fallback === 'none' ? unwritable(variable) : leftToFallback(variable, wanted);
  const change = setEnv(text, variable, PROBE);
  if (change.kind === 'already') {
    const notes = unseenNotes(text, variable);
    return { kind: 'already-done', variable, reason: `\`${variable}\` has a value already.`, notes };
  }
  const known = wanted.fallbackIsPlaceholder && isReplacedWhenKnown(variable);
  if (wanted.fallback !== 'none' && !known) {
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
  if (carried && !isReplaced(carried)) return carry(carried);
  const how = change.kind === 'filled' ? 'is empty and is given' : 'is missing and gets';
  return {
    kind: 'changed',
    variable,
    reason: `\`${variable}\` ${how} ${howMuch(bytes, count)}.`,
    notes: [
      ...unseenNotes(applyEdits(text, change.edits), variable),
      ...(carried || known ? [replaced(variable, carried?.path ?? 'the code')] : []),
    ],
    step: { kind: 'generate', variable, bytes, count, encoding: 'base64' },
  };
}

/** The value in use goes on being it, wherever it stands. */
function carry({ variable, value, path, property }: Carried): SecretDecision {
  const known = isPlaceholder(value)
    ? [
        warning(
          `The value of \`${variable}\` is, or has in it, a placeholder that everybody knows. It stays, since another one has a price: replace it when you can.${effect(variable)}`,
        ),
      ]
    : [];
  return {
    kind: 'changed',
    variable,
    reason: `\`${variable}\` is missing and gets the literal that ${path} has at \`${property.join('.')}\`, so that nothing changes here.`,
    notes: known,
    step: { kind: 'carry', variable, from: { path, property } },
  };
}

/** Of a list that is not all known, those who know a part cannot sign with the rest; it is kept and reported. */
function isReplaced({ variable, value }: Carried): boolean {
  return isReplacedWhenKnown(variable) && value.split(',').every(isPlaceholder);
}

function isReplacedWhenKnown(variable: string): boolean {
  return SECRETS.find((secret) => secret.variable === variable)?.whenKnown === 'replaced';
}

function replaced(variable: string, place: string): Note {
  return warning(
    `The value in use was a placeholder in ${place} that everybody knows, and whoever knows it can sign with it: a new one takes its place.${effect(variable)}`,
  );
}

function unwritable(variable: string): SecretDecision {
  return {
    kind: 'needs-you',
    variable,
    reason: `The config reads \`${variable}\`, and no \`.env\` can have a variable of that name. Let the config read one of letters, digits and \`_\`.`,
    notes: [],
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

function planExample(
  { env }: SecretsInput,
  { path, text }: SecretsInput['examples'][number],
  wanted: readonly Wanted[],
): SecretFilePlan {
  const decisions = wanted
    .filter(({ variable, fallback }) => fallback === 'none' && isEnvName(variable))
    .map(({ variable }): SecretDecision => {
      const change = exampleChange(text, variable);
      if (change.kind === 'named')
        return { kind: 'already-done', variable, reason: `Names \`${variable}\` already.`, notes: [] };
      if (change.kind === 'refused') {
        const snippet = `${variable}=${EXAMPLE_VALUE}`;
        return { kind: 'needs-you', variable, reason: change.reason, notes: [], snippet };
      }
      const reason = `\`${variable}\` is missing and gets the placeholder \`${EXAMPLE_VALUE}\`.`;
      return { kind: 'changed', variable, reason, notes: [], step: { kind: 'placeholder', variable } };
    });
  const settings = settingsOf(text);
  const real = SECRETS.flatMap(({ variable }) => {
    const entry = settings.get(variable);
    return entry && entry.value !== '' && !isPlaceholder(entry.value) ? [{ variable, entry }] : [];
  });
  const live = real.length > 0 ? envValues(env.text ?? '') : new Map<string, string>();
  const published = real.flatMap(({ variable, entry }) => {
    if (entry.value !== live.get(variable)) return [];
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
