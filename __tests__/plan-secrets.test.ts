import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { envValues } from '../src/ast/env-text.ts';
import type { VariableRead } from '../src/ast/outcome.ts';
import { planSecrets } from '../src/core/secrets/plan-secrets.ts';
import {
  type RandomBytes,
  realiseSecrets,
  SecretsPlanOutdated,
} from '../src/core/secrets/realise-secrets.ts';
import type {
  SecretFilePlan,
  SecretNeed,
  SecretSource,
  SecretsInput,
} from '../src/core/secrets/secrets-plan.ts';
import { isPlaceholder } from '../src/strapi/secrets.ts';

const ADMIN: SecretNeed = need('ADMIN_JWT_SECRET', 64, [{ name: 'ADMIN_JWT_SECRET', fallback: 'none' }]);

function need(variable: string, bytes: number, reads: readonly VariableRead[], literal?: string): SecretNeed {
  const source: SecretSource = { kind: 'variables', reads, ...(literal === undefined ? {} : { literal }) };
  return { variable, bytes, encoding: 'base64', source };
}

function input(over: Partial<SecretsInput> & { text?: string | null } = {}): SecretsInput {
  const { text = 'HOST=x\n', ...rest } = over;
  return { needs: [ADMIN], env: { path: '.env', text, git: 'ignored' }, examples: [], ...rest };
}

function envPlan(over: Parameters<typeof input>[0] = {}): SecretFilePlan {
  const [file] = planSecrets(input(over)).files;
  if (!file) throw new Error('There is always a plan for .env.');
  return file;
}

/** Counts up, so that every value differs and can be told. */
function counting(): RandomBytes {
  let next = 1;
  return (size) => new Uint8Array(size).fill(next++);
}

function realise(given: SecretsInput, randomBytes = counting()) {
  const texts = new Map([
    [given.env.path, given.env.text],
    ...given.examples.map(({ path, text }) => [path, text] as const),
  ]);
  return realiseSecrets(planSecrets(given), texts, randomBytes);
}

function warnings({ notes, decisions }: SecretFilePlan): string[] {
  return [...notes, ...decisions.flatMap((decision) => decision.notes)]
    .filter((note) => note.level === 'warning')
    .map((note) => note.message);
}

describe('a plan for .env', () => {
  it.each(['my var', '', 'A=B', 'é'])('cannot give “%s” a value, and says so', (name) => {
    const needs = [need('ADMIN_JWT_SECRET', 64, [{ name, fallback: 'none' }])];
    const given = input({ needs, examples: [{ path: '.env.example', text: '' }] });
    const [env, example] = planSecrets(given).files;
    expect(env).toMatchObject({ kind: 'needs-you', decisions: [{ variable: name }] });
    expect(env?.reason).toContain(`\`${name}\`, and no \`.env\` can have`);
    expect(example?.decisions).toEqual([]);
    expect(realise(given)).toEqual([]);
  });

  it('generates what is missing', () => {
    expect(envPlan()).toMatchObject({
      path: '.env',
      kind: 'changed',
      creates: false,
      decisions: [
        {
          kind: 'changed',
          variable: 'ADMIN_JWT_SECRET',
          step: { kind: 'generate', variable: 'ADMIN_JWT_SECRET', bytes: 64, count: 1, encoding: 'base64' },
        },
      ],
    });
  });

  it('creates the file when there is none', () => {
    expect(envPlan({ text: null })).toMatchObject({ kind: 'changed', creates: true });
  });

  it('fills an empty definition', () => {
    expect(envPlan({ text: 'ADMIN_JWT_SECRET=""\n' }).reason).toContain('is empty');
  });

  it('keeps a value that is there', () => {
    expect(envPlan({ text: 'ADMIN_JWT_SECRET=abcd\n' })).toMatchObject({ kind: 'already-done', notes: [] });
  });

  it('takes the variable that the config reads', () => {
    const needs = [need('ADMIN_JWT_SECRET', 64, [{ name: 'STRAPI_ADMIN_JWT_SECRET', fallback: 'none' }])];
    expect(envPlan({ needs }).decisions).toMatchObject([
      { variable: 'STRAPI_ADMIN_JWT_SECRET', kind: 'changed' },
    ]);
  });

  it('takes the variable of the guide when nobody knows what is read', () => {
    const needs: SecretNeed[] = [{ ...ADMIN, source: { kind: 'unknown' } }];
    expect(envPlan({ needs }).decisions).toMatchObject([{ variable: 'ADMIN_JWT_SECRET', kind: 'changed' }]);
    expect(envPlan({ needs: [need('ADMIN_JWT_SECRET', 64, [])] }).kind).toBe('changed');
  });

  it.each(['literal', 'expression'] as const)(
    'generates nothing where the code falls back to a %s',
    (fallback) => {
      const plan = envPlan({
        needs: [need('ADMIN_JWT_SECRET', 64, [{ name: 'ADMIN_JWT_SECRET', fallback }])],
      });
      expect(plan.kind).toBe('not-applicable');
      expect(warnings(plan)).toHaveLength(1);
    },
  );

  it('replaces a fallback that everybody knows, and reports it', () => {
    const reads: readonly VariableRead[] = [{ name: 'ADMIN_JWT_SECRET', fallback: 'literal' }];
    const plan = envPlan({ needs: [need('ADMIN_JWT_SECRET', 64, reads, 'example-secret')] });
    expect(plan.kind).toBe('changed');
    expect(warnings(plan)[0]).toContain('a placeholder in the code that everybody knows');
    expect(JSON.stringify(plan)).not.toContain('example-secret');
  });

  it('reports a fallback that everybody knows where to know it is of no use', () => {
    const reads: readonly VariableRead[] = [{ name: 'API_TOKEN_SALT', fallback: 'literal' }];
    const plan = envPlan({ needs: [need('API_TOKEN_SALT', 32, reads, 'tobemodified')] });
    expect(plan.kind).toBe('not-applicable');
    expect(warnings(plan)[0]).toContain('everybody knows it');
  });

  it('asks a person about an empty variable with a fallback', () => {
    const needs = [need('ADMIN_JWT_SECRET', 64, [{ name: 'ADMIN_JWT_SECRET', fallback: 'literal' }])];
    expect(envPlan({ needs, text: 'ADMIN_JWT_SECRET=\n' })).toMatchObject({ kind: 'needs-you' });
  });

  it('reports a secret that stands in the code', () => {
    const needs: SecretNeed[] = [{ ...ADMIN, source: { kind: 'literal', value: 'abcd' } }];
    const plan = envPlan({ needs });
    expect(plan.kind).toBe('not-applicable');
    expect(warnings(plan)[0]).toContain('stands in the code');
  });

  it('asks a person where the versions of dotenv disagree, and still plans the other secrets', () => {
    const needs = [ADMIN, need('API_TOKEN_SALT', 32, [{ name: 'API_TOKEN_SALT', fallback: 'none' }])];
    const plan = envPlan({ needs, text: 'ADMIN_JWT_SECRET=#abc\n' });
    expect(plan.kind).toBe('needs-you');
    expect(plan.decisions).toMatchObject([
      { kind: 'needs-you', line: 1, snippet: 'ADMIN_JWT_SECRET=<64 random bytes in base64>' },
      { kind: 'changed' },
    ]);
  });

  it('wants a variable that two secrets share only once', () => {
    const reads: readonly VariableRead[] = [{ name: 'API_TOKEN_SALT', fallback: 'none' }];
    const needs = [need('TRANSFER_TOKEN_SALT', 16, reads), need('API_TOKEN_SALT', 32, reads)];
    expect(envPlan({ needs }).decisions).toMatchObject([{ step: { variable: 'API_TOKEN_SALT', bytes: 32 } }]);
  });

  it('does not apply when no secret is asked for', () => {
    expect(envPlan({ needs: [] })).toMatchObject({ kind: 'not-applicable', creates: false });
    expect(envPlan({ needs: [], text: null })).toMatchObject({ kind: 'not-applicable', creates: false });
  });
});

describe('the risks of .env', () => {
  it.each([
    ['open', 'Add the line `.env` to .gitignore'],
    ['tracked', 'git rm --cached .env'],
  ] as const)('warns when git would publish it: %s', (git, part) => {
    const [message] = warnings(envPlan({ env: { path: '.env', text: 'A=1\n', git } }));
    expect(message).toContain(part);
    expect(message).toContain('.gitignore');
  });

  it.each(['ignored', 'no-git'] as const)('is quiet otherwise: %s', (git) => {
    expect(warnings(envPlan({ env: { path: '.env', text: 'A=1\n', git } }))).toEqual([]);
  });

  it.each([
    'tobemodified',
    '"toBeModified1,toBeModified2"',
    'testKey1',
    'example-secret',
    'someRandomLongString',
  ])('reports the placeholder %s and does not replace it', (placeholder) => {
    const text = `HOST=x\nAPP_KEYS=${placeholder}\n`;
    const plan = envPlan({ needs: [], text });
    expect(warnings(plan)).toHaveLength(1);
    expect(plan.notes[0]).toMatchObject({ line: 2 });
    expect(realise(input({ needs: [], text }))).toEqual([]);
  });

  it('does not take any value for a placeholder', () => {
    expect(isPlaceholder('c2VjcmV0')).toBe(false);
    expect(isPlaceholder('')).toBe(false);
  });

  it('reports a definition that the dotenv of Strapi 4 does not read', () => {
    expect(warnings(envPlan({ text: 'export ADMIN_JWT_SECRET=abcd\n' }))[0]).toContain('does not read');
  });
});

describe('one secret for administrators and end users', () => {
  const reads = (
    name: string,
    fallback: VariableRead['fallback'] = 'none',
    literal?: string,
  ): SecretSource => ({
    kind: 'variables',
    reads: [{ name, fallback }],
    ...(literal === undefined ? {} : { literal }),
  });
  const admin = reads('ADMIN_JWT_SECRET');

  it.each<[string, string, SecretSource, SecretSource]>([
    ['the same value', 'ADMIN_JWT_SECRET=abcd\nJWT_SECRET="abcd"\n', admin, reads('JWT_SECRET')],
    ['the same variable', 'A=1\n', reads('JWT_SECRET'), reads('JWT_SECRET')],
    [
      'a value and the literal of the plugin',
      'ADMIN_JWT_SECRET=abcd\n',
      admin,
      { kind: 'literal', value: 'abcd' },
    ],
    ['a value and a fallback', 'ADMIN_JWT_SECRET=abcd\n', admin, reads('JWT_SECRET', 'literal', 'abcd')],
    ['two literals', '', { kind: 'literal', value: 'abcd' }, { kind: 'literal', value: 'abcd' }],
  ])('is reported: %s', (_name, text, first, second) => {
    const plan = envPlan({ needs: [], text, admin: first, usersPermissions: second });
    expect(warnings(plan)[0]).toContain('403');
    expect(JSON.stringify(plan)).not.toContain('abcd');
  });

  it.each<[string, string, SecretSource, SecretSource]>([
    ['different values', 'ADMIN_JWT_SECRET=abcd\nJWT_SECRET=efgh\n', admin, reads('JWT_SECRET')],
    ['a fallback that is not used', 'ADMIN_JWT_SECRET=abcd\nX=y\n', admin, reads('X', 'literal', 'abcd')],
    ['two that are not set', '', admin, reads('JWT_SECRET')],
    ['two literals that nobody read out', '', { kind: 'literal', value: '' }, { kind: 'literal', value: '' }],
    ['something unknown', 'ADMIN_JWT_SECRET=abcd\n', admin, { kind: 'unknown' }],
  ])('is not reported: %s', (_name, text, first, second) => {
    expect(warnings(envPlan({ needs: [], text, admin: first, usersPermissions: second }))).toEqual([]);
  });
});

describe('a plan for an example file', () => {
  const example = (text: string, over: Parameters<typeof input>[0] = {}): SecretFilePlan | undefined =>
    planSecrets(input({ ...over, examples: [{ path: '.env.example', text }] })).files[1];

  it('adds the placeholder of Strapi’s templates', () => {
    expect(example('HOST=x')).toMatchObject({
      kind: 'changed',
      decisions: [{ step: { kind: 'placeholder', variable: 'ADMIN_JWT_SECRET' } }],
    });
  });

  it.each(['ADMIN_JWT_SECRET=tobemodified\n', 'ADMIN_JWT_SECRET=\n', '# ADMIN_JWT_SECRET=\n'])(
    'counts a variable as there: %j',
    (text) => {
      expect(example(text)?.kind).toBe('already-done');
    },
  );

  it('names no variable that the project can do without', () => {
    const needs = [need('ADMIN_JWT_SECRET', 64, [{ name: 'ADMIN_JWT_SECRET', fallback: 'literal' }])];
    expect(example('HOST=x\n', { needs })?.kind).toBe('not-applicable');
  });

  it('warns when it holds the live secret', () => {
    const plan = example('ADMIN_JWT_SECRET=abcd\n', { text: 'ADMIN_JWT_SECRET=abcd\n' });
    expect(plan?.notes).toMatchObject([{ level: 'warning', line: 1 }]);
  });
});

describe('realiseSecrets', () => {
  it('writes values of the wanted size, one pass per variable', () => {
    const given = input({
      needs: [
        ADMIN,
        { variable: 'APP_KEYS', bytes: 16, count: 4, encoding: 'base64', source: { kind: 'unknown' } },
      ],
      text: 'HOST=x\r\n',
      examples: [{ path: '.env.example', text: 'HOST=x' }],
    });
    const [env, example] = realise(given);
    const values = envValues(env?.after ?? '');
    expect(Buffer.from(values.get('ADMIN_JWT_SECRET') ?? '', 'base64')).toHaveLength(64);
    const keys = values.get('APP_KEYS')?.split(',') ?? [];
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(Buffer.from(key, 'base64')).toHaveLength(16);
    expect(env?.after.startsWith('HOST=x\r\nADMIN_JWT_SECRET=')).toBe(true);
    expect(env?.passes).toHaveLength(2);
    expect(env?.passes.reduce((text, pass) => applyEdits(text, pass), env.before ?? '')).toBe(env?.after);
    expect(env).not.toHaveProperty('mode');
    expect(example?.after).toBe('HOST=x\nADMIN_JWT_SECRET=tobemodified\nAPP_KEYS=tobemodified');
  });

  it('creates .env for its owner only', () => {
    const [env] = realise(input({ text: null }));
    expect(env).toMatchObject({ path: '.env', before: null, mode: 0o600 });
    expect(env?.after).toMatch(/^ADMIN_JWT_SECRET=\S{88}\n$/);
  });

  it('keeps a value that has come since the plan was made', () => {
    const plan = planSecrets(input());
    expect(realiseSecrets(plan, new Map([['.env', 'ADMIN_JWT_SECRET=abcd\n']]), counting())).toEqual([]);
  });

  it('refuses a file that no longer fits the plan', () => {
    const plan = planSecrets(input());
    const now = (text: string | null) => () => realiseSecrets(plan, new Map([['.env', text]]), counting());
    expect(now('ADMIN_JWT_SECRET=#abc\n')).toThrow(SecretsPlanOutdated);
    expect(now(null)).toThrow(SecretsPlanOutdated);
  });

  it('refuses a generator that gives too little', () => {
    expect(() => realise(input(), () => new Uint8Array(8))).toThrow(RangeError);
  });

  it('works from a plan that was stored as JSON', () => {
    const given = input();
    const stored = JSON.parse(JSON.stringify(planSecrets(given)));
    expect(realiseSecrets(stored, new Map([['.env', 'HOST=x\n']]), counting())).toEqual(realise(given));
  });
});

describe('for any .env', () => {
  const value = fc.stringMatching(/^[a-z]{12,16}$/);
  const lines = fc.array(
    fc.tuple(
      fc.constantFrom('A', 'B', 'ADMIN_JWT_SECRET', '# ADMIN_JWT_SECRET', 'JWT_SECRET'),
      fc.option(value),
    ),
    { maxLength: 6 },
  );

  it('a second run changes nothing and a plan holds no value, old or new', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.boolean(), (pairs, eol, ended) => {
        const text = pairs.map(([name, own]) => `${name}=${own ?? ''}`).join(eol) + (ended ? eol : '');
        const sources = {
          admin: ADMIN.source,
          usersPermissions: { kind: 'variables', reads: [{ name: 'JWT_SECRET', fallback: 'none' }] } as const,
        };
        const examples = [{ path: '.env.example', text: '' }];
        const given = input({ text, examples, ...sources });
        const changes = realise(given);
        const env = changes.find((change) => change.path === '.env')?.after ?? text;
        const example = changes.find((change) => change.path === '.env.example')?.after ?? '';

        const again = input({ text: env, examples: [{ path: '.env.example', text: example }], ...sources });
        expect(realise(again)).toEqual([]);
        expect(envValues(env).get('ADMIN_JWT_SECRET')).toBeTruthy();

        const printed = JSON.stringify([planSecrets(given), planSecrets(again)]);
        for (const known of [...envValues(text).values(), ...envValues(env).values()]) {
          if (known !== '') expect(printed).not.toContain(known);
        }
      }),
    );
  });
});
