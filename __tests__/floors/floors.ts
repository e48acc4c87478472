/** What one floor may reach. Everything that is not listed is forbidden. */
export interface Floor {
  /** Other folders that it may import from. */
  readonly imports: readonly string[];
  /** Of Node and of the packages, what reaches the world outside: `*` for all. */
  readonly outside: readonly string[];
  /** Of the globals that reach the world outside. `process.*` stands for all of the process. */
  readonly globals: readonly string[];
}

/** `entries → io → core → sql → strapi, ast`; `transforms → ast, strapi`. Nothing imports `transforms`: the catalog loads it by path. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  'src/entries': {
    imports: ['src/io', 'src/core', 'src/sql', 'src/strapi', 'src/ast', 'package.json'],
    // A stored plan is read here, and a bundle beside this one is loaded.
    outside: ['node:fs', 'node:module', '@clack/prompts'],
    globals: ['process.*', 'console', 'new Date()', 'require()'],
  },
  'src/io': {
    imports: ['src/core', 'src/sql', 'src/strapi', 'src/ast'],
    outside: ['*'],
    globals: [
      'process.env',
      'process.platform',
      'process.kill',
      'process.pid',
      'process.uptime',
      'process.getuid',
      'process.getgid',
      'Date.now',
      'new Date()',
    ],
  },
  'src/core': { imports: ['src/sql', 'src/strapi', 'src/ast'], outside: [], globals: [] },
  'src/sql': { imports: ['src/strapi', 'src/ast'], outside: [], globals: [] },
  'src/strapi': { imports: [], outside: [], globals: [] },
  'src/ast': { imports: [], outside: [], globals: [] },
  transforms: { imports: ['src/ast', 'src/strapi'], outside: [], globals: [] },
};

/** Single files that may do more than their floor, with what for. */
export const EXCEPTIONS: Readonly<
  Record<string, { readonly outside?: readonly string[]; readonly globals?: readonly string[] }>
> = {
  // The parser and jscodeshift take longer to load than a transform to run: each is loaded when it is first needed.
  'src/ast/parse.ts': { outside: ['node:module'] },
  'src/ast/define-transform.ts': { outside: ['node:module'] },
  // What a native module was built for is told by the Node that runs.
  'src/io/databases/load-driver.ts': { globals: ['process.versions'] },
  // A module of statements that the user names in order to have it run.
  'src/io/migration/read-own-steps.ts': { globals: ['require()'] },
  // A transform that its author names in order to have it run, and the compiler for it, which may lie beside it.
  'src/io/authoring/load-module.ts': { globals: ['require()'] },
  'src/io/authoring/find-esbuild.ts': { globals: ['require()'] },
  // How fast rows come, and how long the rest will take.
  'src/entries/db/watch-progress.ts': { globals: ['performance.now'] },
  'src/entries/batch/watch-batch.ts': { globals: ['performance.now'] },
  // Its folders are the registry of the guides and transforms, which it loads by path.
  'src/core/load-transform.ts': { outside: ['node:fs', 'node:module'] },
  'src/core/catalog.ts': { outside: ['node:fs', 'node:module'], globals: ['require()'] },
};

/** Modules of Node that touch nothing but memory. */
export const PURE_MODULES: readonly string[] = [
  'node:path',
  'node:crypto',
  'node:util',
  'node:buffer',
  'node:assert',
  'node:url',
  // Lets other events have their turn.
  'node:timers/promises',
];

/** Packages that reach the disk, the network, a database, a terminal or other programs. */
export const REACHING_PACKAGES: readonly string[] = [
  '@clack/prompts',
  'globby',
  'mysql2',
  'pg',
  'better-sqlite3',
  'pg-copy-streams',
  'package-manager-detector',
  'tinyexec',
  'ts-morph',
];
