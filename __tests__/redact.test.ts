import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../src/core/secrets/redact.ts';

describe('redactSecrets in code', () => {
  it.each([
    [
      'masks the fallback of env, not the name',
      `secret: env('ADMIN_JWT_SECRET', 'abcd'),`,
      `secret: env('ADMIN_JWT_SECRET', '***'),`,
    ],
    [
      'masks the fallback without a property',
      `env("API_TOKEN_SALT", "abcd")`,
      `env("API_TOKEN_SALT", "***")`,
    ],
    ['leaves a name without a fallback alone', `secret: env('ADMIN_JWT_SECRET'),`, undefined],
    ['leaves process.env alone', `secret: process.env.ADMIN_JWT_SECRET,`, undefined],
    ['leaves an index into process.env alone', `salt: process.env['API_TOKEN_SALT'],`, undefined],
    [
      'masks what || falls back to',
      `jwtSecret: process.env.JWT_SECRET || 'abcd'`,
      `jwtSecret: process.env.JWT_SECRET || '***'`,
    ],
    [
      'masks what ?? falls back to, behind an index',
      `x = process.env['JWT_SECRET'] ?? 'abcd';`,
      `x = process.env['JWT_SECRET'] ?? '***';`,
    ],
    ['masks a property', `secret: 'abcd',`, `secret: '***',`],
    ['masks a property of JSON', `"secret": "abcd", "port": "1337"`, `"secret": "***", "port": "1337"`],
    [
      'masks camel case and snake case names',
      `apiTokenSalt: 'abcd', db_password: 'abcd'`,
      `apiTokenSalt: '***', db_password: '***'`,
    ],
    ['masks an assignment', `const apiKey = "abcd";`, `const apiKey = "***";`],
    ['masks an assignment to an index', `config['secret'] = 'abcd';`, `config['secret'] = '***';`],
    ['masks every element of a list', `keys: ['abcd', 'efgh'], port: 'x'`, `keys: ['***', '***'], port: 'x'`],
    [
      'masks the list that env.array falls back to',
      `keys: env.array('APP_KEYS', ['abcd', 'efgh']),`,
      `keys: env.array('APP_KEYS', ['***', '***']),`,
    ],
    [
      'masks a list over several lines',
      `keys: [\n  'abcd',\n  'efgh',\n],\nname: 'x'`,
      `keys: [\n  '***',\n  '***',\n],\nname: 'x'`,
    ],
    [
      'masks a fallback on the next line',
      `secret: env(\n  'ADMIN_SECRET',\n  'abcd'\n),`,
      `secret: env(\n  'ADMIN_SECRET',\n  '***'\n),`,
    ],
    ['masks a value on the next line', `secret:\n  'abcd',`, `secret:\n  '***',`],
    [
      'masks behind an operator on the next line',
      `secret: process.env.X\n  || 'abcd',`,
      `secret: process.env.X\n  || '***',`,
    ],
    [
      'leaves the properties of an object to their own names',
      `token: { salt: 'abcd', kind: 'x' }`,
      `token: { salt: '***', kind: 'x' }`,
    ],
    [
      'stops at the end of the value',
      `secret: 'abcd', host: 'localhost'`,
      `secret: '***', host: 'localhost'`,
    ],
    ['stops at the end of the line', `const secret = make()\nconst host = 'localhost'`, undefined],
    ['masks the literal parts of a template only', 'secret: `abcd${env("X")}`', 'secret: `***${env("X")}`'],
    ['masks within a template', "const s = `secret: 'abcd'`", "const s = `secret: '***'`"],
    ['masks within a comment with an apostrophe', `// it's secret: 'abcd'`, `// it's secret: '***'`],
    ['masks a literal that is cut off', `secret: 'abcd`, `secret: '***`],
    ['leaves a required file alone', `const token = require('./token');`, undefined],
    ['leaves other properties alone', `host: env('HOST', '0.0.0.0'), name: 'x', type: 'string'`, undefined],
    [
      'masks the argument of config.get',
      `get('admin.auth.secret', 'abcd')`,
      `get('admin.auth.secret', '***')`,
    ],
    ['masks a generated value whatever its name', `x('Zm9vYmFyYmF6cXV4MTIzNDU2Nzg=')`, `x('***')`],
    ['masks hexadecimal whatever its name', `  '0123456789abcdef0123456789abcdef',`, `  '***',`],
    [
      'masks a password',
      `password: env('DATABASE_PASSWORD', 'strapi'),`,
      `password: env('DATABASE_PASSWORD', '***'),`,
    ],
    ['leaves an enumeration alone', `enum Kind {\n  ADMIN = 'admin',\n}`, undefined],
  ])('%s', (_name, text, masked) => {
    expect(redactSecrets(text, 'config/server.js')).toBe(masked ?? text);
    expect(redactSecrets(text)).toBe(masked ?? text);
  });
});

describe('redactSecrets in addresses', () => {
  it.each([
    ['postgres://user:abcd@db:5432/x', 'postgres://user:***@db:5432/x'],
    [`url: env('DB', 'mysql://u:ab@cd@db/x'),`, `url: env('DB', 'mysql://u:***@db/x'),`],
    ['redis://:abcd@cache', 'redis://:***@cache'],
    ['http://localhost:1337/@scope/admin', 'http://localhost:1337/@scope/admin'],
    ['https://example.com/a@b', 'https://example.com/a@b'],
  ])('%s', (text, masked) => {
    expect(redactSecrets(text)).toBe(masked);
  });
});

describe('redactSecrets in env files', () => {
  it('masks every value, whatever its name', () => {
    const text = '# Server\nHOST=0.0.0.0\r\nexport a.b = "x y" # z\nEMPTY=\n\n#OLD=abcd\nNAME: abcd\n';
    const masked = '# Server\nHOST=***\r\nexport a.b = ***\nEMPTY=\n\n#OLD=***\nNAME: ***\n';
    expect(redactSecrets(text, '.env')).toBe(masked);
  });

  it('masks the lines of a long value', () => {
    const text = `KEY="-----BEGIN\nabcdef\nx9Kd8=\nEND"\nHOST=x`;
    expect(redactSecrets(text, 'apps/cms/.env.local')).toBe('KEY=***\n***\n***\n***\nHOST=***');
  });

  it('knows an env file of a diff by its header, until the next file', () => {
    const diff = [
      'diff --git a/.env b/.env',
      '--- a/.env',
      '+++ b/.env',
      '@@ -1,2 +1,3 @@ lower=abcd',
      ' lower=abcd',
      '+ADMIN_JWT_SECRET=abcd',
      '\\ No newline at end of file',
      '--- a/config/server.js',
      '+++ b/config/server.js',
      '@@ -1,2 +1,2 @@',
      ' lower=abcd',
      `-  keys: ['abcd',`,
      `-    'efgh'],`,
      `+  keys: env.array('APP_KEYS'),`,
    ].join('\n');
    expect(redactSecrets(diff)).toBe(
      diff
        .replace('@@ lower=abcd', '@@ lower=***')
        .replace(' lower=abcd\n+ADMIN_JWT_SECRET=abcd', ' lower=***\n+ADMIN_JWT_SECRET=***')
        .replace(`'abcd'`, `'***'`)
        .replace(`'efgh'`, `'***'`),
    );
  });

  it('masks lines of env files in any text', () => {
    expect(redactSecrets('wrote ADMIN_JWT_SECRET=abcd to .env')).toBe('wrote ADMIN_JWT_SECRET=*** to .env');
    expect(redactSecrets('+HOST=1.2.3.4\n API_TOKEN_SALT = abcd')).toBe('+HOST=***\n API_TOKEN_SALT = ***');
    expect(redactSecrets('# APP_KEYS=[a, b]')).toBe('# APP_KEYS=***');
  });
});

describe('redactSecrets in files of other environments', () => {
  it.each([
    ['      - ADMIN_JWT_SECRET=abcd', '      - ADMIN_JWT_SECRET=***'],
    ['      - "APP_KEYS=a,b"', '      - "APP_KEYS=***'],
    ['      ADMIN_JWT_SECRET: abcd', '      ADMIN_JWT_SECRET: ***'],
    ['      ADMIN_JWT_SECRET: "abcd"', '      ADMIN_JWT_SECRET: "***"'],
    ['      ADMIN_JWT_SECRET: ${ADMIN_JWT_SECRET}', undefined],
    ['      ADMIN_JWT_SECRET: ${{ secrets.ADMIN_JWT_SECRET }}', undefined],
    ['ENV ADMIN_JWT_SECRET=abcd', 'ENV ADMIN_JWT_SECRET=***'],
    ['docker run -e APP_KEYS=a,b image', 'docker run -e APP_KEYS=*** image'],
    ['  password: hunter2', '  password: ***'],
    ['  image: postgres:14', undefined],
  ])('%s', (text, masked) => {
    expect(redactSecrets(text, 'docker-compose.yml')).toBe(masked ?? text);
  });
});

const secret = fc.stringMatching(/^[A-Za-z0-9+/]{8,40}={0,2}$/);

describe('redactSecrets for any text', () => {
  it('masks a secret in every form that config files have', () => {
    const forms: readonly ((value: string) => string)[] = [
      (value) => `secret: '${value}',`,
      (value) => `  "salt": "${value}"`,
      (value) => `secret: env('ADMIN_JWT_SECRET', '${value}'),`,
      (value) => `keys: env.array("APP_KEYS", ["x", "${value}"]),`,
      (value) => `keys: [\n'${value}',\n'${value}'\n]`,
      (value) => `const JWT_SECRET = process.env.JWT_SECRET || '${value}';`,
      (value) => `ADMIN_JWT_SECRET=${value}`,
      (value) => `export ADMIN_JWT_SECRET="${value}" # old`,
      (value) => `# ADMIN_JWT_SECRET='${value}'`,
      (value) => `"it's" secret: \`${value}\``,
    ];
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...forms),
        fc.constantFrom('', '+', '-', ' '),
        (value, form, sign) => {
          const text = form(value).replace(/^/gm, sign);
          const masked = redactSecrets(`const a = 'b';\n${text}\nconst c = 'd';`);
          expect(masked).not.toContain(value);
          expect(masked.startsWith(`const a = 'b';\n`) && masked.endsWith(`\nconst c = 'd';`)).toBe(true);
        },
      ),
    );
  });

  it('masks a secret behind stray quotes and cut-off templates', () => {
    const noise = fc.constantFrom(
      "don't",
      'a ` b',
      'say "',
      '/* it’s */',
      "x = 'y",
      '`',
      '${',
      '}',
      ')',
      '@@ -1 +1 @@',
    );
    fc.assert(
      fc.property(secret, fc.array(noise, { maxLength: 5 }), (value, lines) => {
        const text = [...lines, `  secret: env('ADMIN_JWT_SECRET', '${value}'),`, ...lines].join('\n');
        const masked = redactSecrets(text);
        expect(masked).not.toContain(value);
        expect(masked).toContain(`env('ADMIN_JWT_SECRET'`);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no value of an env file through', () => {
    const line = fc.tuple(
      fc.constantFrom('A=', 'lower=', 'export B=', '# C=', 'D = ', 'E: ', '#F='),
      fc.constantFrom('', '"', "'", '`'),
    );
    fc.assert(
      fc.property(secret, fc.array(line, { maxLength: 6 }), fc.boolean(), (value, lines, inDiff) => {
        const body = lines.map(([name, quote]) => `${inDiff ? '+' : ''}${name}${quote}${value}${quote}`);
        const text = [...(inDiff ? ['--- a/.env', '+++ b/.env', '@@ -0,0 +1,9 @@'] : []), ...body].join('\n');
        expect(redactSecrets(text, inDiff ? undefined : '.env')).not.toContain(value);
      }),
    );
  });

  it('masks nothing more the second time, and keeps the lines', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'secret',
          'keys',
          ': ',
          ' = ',
          '=',
          '[',
          ']',
          '(',
          ')',
          '{',
          '}',
          ',',
          ';',
          '\n',
          '\r\n',
          "'",
          '"',
          '`',
        ],
        ...[
          'env(',
          "'APP_KEYS'",
          'process.env.',
          '||',
          '#',
          '@@ -1 +1 @@',
          '--- a/.env\n+++ b/.env\n',
          '${',
          '\\',
          '+',
        ],
        ...['A=', 'JWT_SECRET', 'postgres://u:p@h', 'abcd', ' ', "'abcd'", '***'],
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(undefined, '.env', 'a.yml'),
        (pieces, path) => {
          const text = pieces.join('');
          const masked = redactSecrets(text, path);
          expect(masked.split(/\r\n|\n|\r/).length).toBe(text.split(/\r\n|\n|\r/).length);
          expect(redactSecrets(masked, path)).toBe(masked);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
