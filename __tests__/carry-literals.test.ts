import fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, it, test } from 'vitest';
import { putConfigValue, type WantedValue } from '../src/ast/config/put-config-value.ts';
import { readLiteral } from '../src/ast/config/read-literal.ts';
import { applyEdits } from '../src/ast/edits.ts';
import { type DotenvDialect, envValues, setEnv } from '../src/ast/env-text.ts';
import { createSource } from '../src/ast/source.ts';
import { unifiedDiff } from '../src/core/report/unified-diff.ts';
import { planSecrets } from '../src/core/secrets/plan-secrets.ts';
import { realiseSecrets } from '../src/core/secrets/realise-secrets.ts';
import { runConfig } from './fixtures/run-config.ts';

const SALT: WantedValue = { path: ['apiToken', 'salt'], variable: 'SALT' };
const KEYS: WantedValue = { path: ['app', 'keys'], variable: 'APP_KEYS', list: true };

/** Fixed, so that a failure is about the change at hand; `CARRY_SEED=$RANDOM CARRY_RUNS=50000` goes exploring. */
const SEED = Number(process.env.CARRY_SEED ?? 20261121);
const RUNS = Number(process.env.CARRY_RUNS ?? 2000);

const word = fc.string({
  unit: fc.constantFrom(...'abcXYZ019+/= #\'"`$\\,[]éß{}'),
  minLength: 0,
  maxLength: 14,
});
const quoted = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    JSON.stringify(text),
    `'${text.replace(/['\\]/g, '\\$&')}'`,
    `\`${text.replace(/[`\\$]/g, '\\$&')}\``,
  );
const text = word.chain(quoted);
const list = fc.array(text, { maxLength: 4 }).map((items) => `[${items.join(', ')}]`);
const anything = fc.oneof(text, text, text, list, list, fc.constantFrom('undefined', 'null', 'x()', '7'));

const read = (helper: string, name: string) => (fallback: string) => [
  `env${helper}('${name}', ${fallback})`,
  `env${helper}('${name}') || ${fallback}`,
  `env${helper}('${name}') ?? ${fallback}`,
  `process.env.${name} || ${fallback}`,
  `process.env['${name}'] ?? (${fallback})`,
  fallback,
];
const value = (wanted: WantedValue): fc.Arbitrary<string> =>
  anything.chain((fallback) =>
    fc.constantFrom(
      ...read('', wanted.variable)(fallback),
      ...read('.array', wanted.variable)(fallback),
      ...read('', 'OTHER')(fallback),
    ),
  );
const env = fc
  .tuple(
    fc.constantFrom('', 'HOST=x', 'A="quoted"\nB="too"\n', "A='q'", '# SALT=\n', 'export A=1\n'),
    fc.constantFrom(
      '',
      '\nSALT=set',
      '\nAPP_KEYS=[k, l]',
      '\nOTHER=abc',
      '\nSALT=',
      '\nexport OTHER=o',
      '\nSALT=a # b',
    ),
  )
  .map((parts) => parts.join(''));
const config = fc.constantFrom(SALT, KEYS).chain((wanted) =>
  fc.record({
    wanted: fc.constant(wanted),
    value: value(wanted),
    isFunction: fc.constantFrom(true, true, false),
    env,
  }),
);

describe('a literal that leaves the code', () => {
  test('changes nothing of what the program reads, and stands in nothing that is shown', {
    timeout: 300_000,
  }, () => {
    const ends = { carried: 0, dead: 0, refused: 0, left: 0 };
    fc.assert(
      fc.property(config, (given) => {
        const before = configText(given);
        const story = `${before}\n.env: ${JSON.stringify(given.env)}`;
        const outcome = put(before, given.wanted, given.env);
        if (outcome.kind !== 'changed') {
          ends[outcome.kind === 'needs-you' ? 'refused' : 'left'] += 1;
          return;
        }
        const after = applyEdits(before, outcome.edits);
        let envAfter = given.env;
        for (const carried of outcome.carries ?? []) {
          expect(readLiteral('config/x.js', before, carried.property), story).toBe(carried.value);
          const change = setEnv(envAfter, carried.variable, carried.value, { anyQuotes: true });
          expect(change.kind, story).toBe('added');
          if (change.kind === 'added') envAfter = applyEdits(envAfter, change.edits);
        }
        ends[outcome.carries ? 'carried' : 'dead'] += 1;
        // The dotenv of Strapi 3 and early 4, and the later ones.
        for (const dialect of [8, 14, 16] as const) {
          const then = readAt(before, given.env, dialect, given.wanted);
          const now = readAt(after, envAfter, dialect, given.wanted);
          // An empty fallback is none: Strapi refuses both.
          if (isUsable(then)) expect(now, `${story}\n${after}\n${envAfter}`).toEqual(then);
        }
        expect(put(after, given.wanted, envAfter).kind, story).toBe('already-done');
        for (const { value } of outcome.carries ?? []) {
          if (value.length < 6) continue;
          const shown =
            unifiedDiff('config/x.js', before, after, createColors(false)) +
            unifiedDiff('.env', given.env, envAfter, createColors(false));
          expect(shown, story).not.toContain(value);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // A generator that went astray would make the rest of this test say nothing.
    for (const count of Object.values(ends)) expect(count, JSON.stringify(ends)).toBeGreaterThan(RUNS / 100);
  });

  it('stays without the file that it would go to', () => {
    const outcome = putConfigValue(
      createSource(
        'config/x.js',
        configText({ wanted: SALT, value: "env('SALT', 'abc')", isFunction: true }),
      ),
      SALT,
    );
    expect(outcome).toMatchObject({
      kind: 'already-done',
      variables: [{ name: 'SALT', fallback: 'literal' }],
    });
  });

  it('is refused where an earlier place has another one for the same variable', () => {
    const source = createSource(
      'config/x.js',
      configText({ wanted: SALT, value: "env('SALT', 'abc')", isFunction: true }),
    );
    const carried = (value: string) =>
      putConfigValue(source, SALT, { text: '', carried: new Map([['SALT', value]]) });
    expect(carried('other').kind).toBe('needs-you');
    expect(carried('abc').kind).toBe('changed');
  });
});

describe('a plan for .env with a literal from the code', () => {
  const plan = (variable: string, value: string) =>
    planSecrets({
      needs: [
        {
          variable,
          bytes: 16,
          encoding: 'base64',
          source: { kind: 'variables', reads: [{ name: variable, fallback: 'none' }] },
          carries: [{ variable, value, property: ['apiToken', 'salt'], path: 'config/admin.js' }],
        },
      ],
      env: { path: '.env', text: 'A=1\n', git: 'ignored' },
      examples: [],
    });

  it('says from where, and holds no value', () => {
    const made = plan('API_TOKEN_SALT', 'the-live-one');
    expect(made.files[0]?.decisions).toMatchObject([
      { step: { kind: 'carry', from: { path: 'config/admin.js', property: ['apiToken', 'salt'] } } },
    ]);
    expect(JSON.stringify(made)).not.toContain('the-live-one');
    const admin = "module.exports = { apiToken: { salt: 'the-live-one' } };\n";
    const texts = new Map([
      ['.env', 'A=1\n'],
      ['config/admin.js', admin],
    ]);
    const [env] = realiseSecrets(made, texts, () => new Uint8Array());
    expect(env?.after).toBe('A=1\nAPI_TOKEN_SALT=the-live-one\n');
  });

  it.each([
    ['ADMIN_JWT_SECRET', 'example-secret', 'generate'],
    ['JWT_SECRET', 'tobemodified', 'generate'],
    ['APP_KEYS', 'testKey1,testKey2', 'generate'],
    // Whoever does not know the second key cannot sign with it, and what it signed stays valid.
    ['APP_KEYS', 'testKey1,a-real-one', 'carry'],
    ['API_TOKEN_SALT', 'tobemodified', 'carry'],
    ['TRANSFER_TOKEN_SALT', 'tobemodified', 'carry'],
  ])('of %s, %s: %s, with the price told', (variable, value, kind) => {
    const [decision] = plan(variable, value).files[0]?.decisions ?? [];
    expect(decision).toMatchObject({ kind: 'changed', step: { kind } });
    expect(decision?.notes.map(({ message }) => message).join()).toContain('everybody knows');
    expect(decision?.notes.map(({ message }) => message).join()).toContain('Another value has a price:');
  });
});

function configText({
  wanted,
  value,
  isFunction,
}: {
  wanted: WantedValue;
  value: string;
  isFunction: boolean;
}): string {
  const object = wanted.path.reduceRight((inner, key) => `{\n  ${key}: ${inner},\n}`, value);
  return isFunction ? `module.exports = ({ env }) => (${object});\n` : `module.exports = ${object};\n`;
}

function put(text: string, wanted: WantedValue, env: string) {
  return putConfigValue(createSource('config/x.js', text), wanted, { text: env, carried: new Map() });
}

function readAt(text: string, env: string, dialect: DotenvDialect, { path }: WantedValue): unknown {
  const found = runConfig(text, envValues(env, dialect));
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], found);
}

function isUsable(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => item !== '');
  return value !== undefined && value !== null && value !== '';
}
