import { describe, expect, test } from 'vitest';
import { type SourceText, violations } from './floors/check-floors.ts';
import { readSources } from './floors/read-sources.ts';

describe('the floors', () => {
  const sources = readSources();

  test('are all seen: every folder of src and transforms has sources', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    for (const floor of ['ast', 'core', 'entries', 'io', 'strapi']) expect(folders).toContain(`src/${floor}`);
    expect(sources.some(({ path }) => path.startsWith('transforms/3.1.0/'))).toBe(true);
  });

  test('are kept: nothing reaches up, sideways or outside where it may not', () => {
    expect(violations(sources)).toEqual([]);
  });
});

describe('the check of the floors', () => {
  const planted: readonly (readonly [string, string, string, string])[] = [
    ['an import up', 'src/core/a.ts', "import { x } from '../io/x.ts';", 'src/core may not import src/io'],
    [
      'an import of a type up',
      'src/ast/a.ts',
      "import type { X } from '../core/x.ts';",
      'src/ast may not import src/core',
    ],
    [
      'an import sideways',
      'src/strapi/a.ts',
      "import { x } from '../ast/x.ts';",
      'src/strapi may not import src/ast',
    ],
    [
      'an export from above',
      'src/io/a.ts',
      "export { x } from '../entries/x.ts';",
      'src/io may not import src/entries',
    ],
    [
      'an export of everything',
      'src/io/a.ts',
      "export * from '../entries/x.ts';",
      'src/io may not import src/entries',
    ],
    ['require', 'src/io/a.ts', "const x = require('../entries/x');", 'src/io may not import src/entries'],
    [
      'import()',
      'src/io/a.ts',
      "const x = await import('../entries/x.ts');",
      'src/io may not import src/entries',
    ],
    [
      'import = require',
      'src/io/a.ts',
      "import x = require('../entries/x');",
      'src/io may not import src/entries',
    ],
    [
      'a type in import()',
      'src/ast/a.ts',
      "type X = import('../io/x.ts').X;",
      'src/ast may not import src/io',
    ],
    [
      'a deeper folder',
      'src/core/report/a.ts',
      "import '../../io/files/x.ts';",
      'src/core may not import src/io',
    ],
    [
      'a name that cannot be read',
      'src/io/a.ts',
      'const x = require(name);',
      'a module whose name is no literal',
    ],
    [
      'transforms from within',
      'src/entries/a.ts',
      "import '../../transforms/3.1.0/guide.ts';",
      'may not import transforms',
    ],
    [
      'a transform with a decision',
      'transforms/3.1.0/a.ts',
      "import '../../src/core/plan.ts';",
      'transforms may not import src/core',
    ],
    [
      'a transform of another version',
      'transforms/3.1.0/a.ts',
      "import '../4.7.0/a.ts';",
      'transforms/3.1.0 may not import transforms/4.7.0',
    ],
    ['tests from within', 'src/io/a.ts', "import '../../__tests__/x.ts';", 'src/io may not import __tests__'],
    [
      'the disk in core',
      'src/core/a.ts',
      "import { readFileSync } from 'node:fs';",
      'src/core may not use node:fs',
    ],
    [
      'the disk without its prefix',
      'src/core/a.ts',
      "import { readFileSync } from 'fs';",
      'src/core may not use node:fs',
    ],
    [
      'the disk by promises',
      'src/strapi/a.ts',
      "import 'node:fs/promises';",
      'src/strapi may not use node:fs/promises',
    ],
    ['the disk in a transform', 'transforms/a.ts', "import 'node:fs';", 'transforms may not use node:fs'],
    [
      'processes in ast',
      'src/ast/a.ts',
      "import 'node:child_process';",
      'src/ast may not use node:child_process',
    ],
    [
      'processes in an entry',
      'src/entries/a.ts',
      "import 'node:child_process';",
      'src/entries may not use node:child_process',
    ],
    [
      'a program runner in core',
      'src/core/a.ts',
      "import { x } from 'tinyexec';",
      'src/core may not use tinyexec',
    ],
    [
      'the environment in core',
      'src/core/a.ts',
      'const a = process.env.HOME;',
      'src/core may not use process.env',
    ],
    [
      'the environment by destructuring',
      'src/core/a.ts',
      'const { env } = process;',
      'src/core may not use process',
    ],
    [
      'the environment by name',
      'src/core/a.ts',
      "const a = process['env'];",
      'src/core may not use process.env',
    ],
    [
      'the environment of globalThis',
      'src/ast/a.ts',
      'const a = globalThis.process;',
      'src/ast may not use globalThis.process',
    ],
    [
      'the process as a module',
      'src/core/a.ts',
      "import { env } from 'node:process';",
      'src/core may not use node:process',
    ],
    ['the arguments in io', 'src/io/a.ts', 'const a = process.argv;', 'src/io may not use process.argv'],
    [
      'standard output in io',
      'src/io/a.ts',
      "process.stdout.write('');",
      'src/io may not use process.stdout',
    ],
    ['the exit code in io', 'src/io/a.ts', 'process.exitCode = 1;', 'src/io may not use process.exitCode'],
    ['an exit in core', 'src/core/a.ts', 'process.exit(1);', 'src/core may not use process.exit'],
    ['the console in io', 'src/io/a.ts', "console.log('');", 'src/io may not use console'],
    ['the network by fetch', 'src/core/a.ts', "await fetch('https://a');", 'src/core may not use fetch'],
    [
      'the clock in a transform',
      'transforms/a.ts',
      'const a = Date.now();',
      'transforms may not use Date.now',
    ],
    ['the clock by new', 'src/core/a.ts', 'const a = new Date();', 'src/core may not use new Date()'],
    ['chance', 'src/core/a.ts', 'const a = Math.random();', 'src/core may not use Math.random'],
  ];

  test.each(planted)('finds %s', (_, path, text, words) => {
    const found = violations([{ path, text: `// a line before\n${text}\n` }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:2`);
    expect(found[0]).toContain(words);
  });

  const allowed: readonly SourceText[] = [
    {
      path: 'src/entries/a.ts',
      text: "import '../io/x.ts'; import '../core/x.ts'; process.argv; console.log('');",
    },
    {
      path: 'src/io/a.ts',
      text: "import 'node:fs'; import '../core/x.ts'; import { x } from 'tinyexec'; process.env.A;",
    },
    {
      path: 'src/core/a.ts',
      text: "import '../strapi/x.ts'; import 'semver'; import 'node:crypto'; import 'node:path';",
    },
    {
      path: 'src/core/a.ts',
      text: "// import '../io/x.ts'\nconst a = \"import '../io/x.ts'\"; const b = new Date('2020-01-01');",
    },
    {
      path: 'src/core/a.ts',
      text: 'const a = `process.env.${b}`; const process2 = c.process; d.fetch(); e.console;',
    },
    {
      path: 'src/core/catalog.ts',
      text: "import 'node:fs'; import { createRequire } from 'node:module'; require(name);",
    },
    {
      path: 'transforms/3.1.0/a.ts',
      text: "import '../../src/ast/x.ts'; import './a/part.ts'; import '../common.ts';",
    },
    { path: 'transforms/a.ts', text: "import '../src/strapi/x.ts'; import 'node:path';" },
  ];

  test.each(allowed)('finds nothing in $path: $text', (source) => {
    expect(violations([source])).toEqual([]);
  });
});
