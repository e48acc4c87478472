import { createRequire } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { closest } from '../core/closest.ts';
import type * as AuthoringCommands from './authoring-commands.ts';
import type { DbMigrateOptions, DbOptions, DbPlanOptions } from './db/db-options.ts';
import type * as DbCommands from './db-commands.ts';
import type * as ExplainCommand from './explain-command.ts';
import { finish } from './finish.ts';
import type { FixtureOptions } from './fixture-command.ts';
import type * as ListCommand from './list-command.ts';
import type * as LspCommand from './lsp-command.ts';
import type { NewTransformOptions } from './new-transform-command.ts';
import type { CheckOptions, CommonOptions, UpgradeOptions } from './options.ts';
import type * as ProjectCommands from './project-commands.ts';
import type * as ReportCommand from './report-command.ts';
import type * as StdinCommand from './stdin-command.ts';
import type * as TransformCommand from './transform-command.ts';

// Each command is a bundle of its own beside this one, so that `--help` and one transform start without the rest.
const require = createRequire(__filename);
const dbCommands = (): typeof DbCommands => require('./db-commands.js');
const projectCommands = (): typeof ProjectCommands => require('./project-commands.js');
const stdinCommand = (): typeof StdinCommand => require('./stdin-command.js');
const transformCommand = (): typeof TransformCommand => require('./transform-command.js');
const authoringCommands = (): typeof AuthoringCommands => require('./authoring-commands.js');

let exitCode = 0;
const end = async (command: () => number | Promise<number>): Promise<void> => {
  exitCode = await command();
};

const program = new Command('strapi-uplift')
  .description(
    'Upgrades a Strapi project: code, config, secrets and dependencies, in one plan that you read first.',
  )
  .version(version)
  // Handed on to the commands below, so it stands above them. commander ends bad usage with 1, which here means "something needs you".
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .enablePositionalOptions()
  .helpCommand(true)
  // Every command has options; naming that would leave its summary less room.
  .configureHelp({
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`.replace(' [options]', ''),
  })
  .showHelpAfterError('Run with --help to see how it is used.')
  .addHelpText(
    'after',
    `
Examples:
  $ strapi-uplift                          asks for everything, in a terminal
  $ strapi-uplift plan --to 3.1.x          shows what an upgrade would do
  $ strapi-uplift upgrade --to 4.7.x       shows the plan and the diff, asks, upgrades
  $ strapi-uplift undo                     takes the last upgrade back

Exit codes: 0 done, 1 something needs you, 2 failed.`,
  );

const common = (command: Command): Command =>
  command
    .option('--cwd <folder>', 'the Strapi project', '.')
    .option('--json', 'print one JSON document for machines instead of text', false)
    .option('--no-color', 'print no colours (NO_COLOR works as well)');

const list = (word: string, words: readonly string[] | undefined): string[] => [
  ...(words ?? []),
  ...word.split(','),
];

/** Options of commands that may be about all projects below a folder. */
const many = (command: Command): Command =>
  command
    .option('-r, --recursive', 'all projects below, even where the folder is one itself', false)
    .option(
      '--filter <selector>',
      'only these projects below: a name, ./path/** or !not-this; repeatable',
      gather,
    )
    .option('--since <ref>', 'only projects below that have changed since a commit, branch or tag of git')
    .option('--shard <i/n>', 'only the i-th of n parts of the projects below, for several machines')
    .option(
      '--report <kind=file>',
      'also write a report: json, jsonl, sarif, markdown, html or github; repeatable',
      gather,
    );

const gather = (word: string, words: readonly string[] | undefined): string[] => [...(words ?? []), word];

const commitOption = (): Option =>
  new Option('--commit <how>', 'commit what is changed: each step, each app, or all as one').choices([
    'each',
    'app',
    'one',
  ]);

const planning = (command: Command): Command =>
  many(common(command))
    .option(
      '--to <version>',
      'an exact version, a range (3.1.x), latest-3 or latest-4; 3.6.x,4.7.x for projects of both',
    )
    .option('--from <version>', 'the version that the project is upgraded from, where it cannot be told')
    .option('--only <step>', 'only these steps: an id, a version or a bare name; repeatable', list)
    .option('--skip <step>', 'all but these steps or checks; repeatable', list)
    .option('--with <step>', 'also a step that is only done when asked for; repeatable', list)
    .option('--stages', 'stop where Strapi has to be started once before the upgrade goes on', false)
    .option('--offline', 'ask no registry; --to must be an exact version', false)
    .option('--no-install', 'do not install the dependencies')
    .option('--no-build', 'do not rebuild the admin panel')
    .option('--node <program>', 'the Node to install and build with; the one on the PATH otherwise')
    .addOption(
      new Option(
        '--database <url>',
        'the database to change as the guides ask: postgres://…, mysql://… or the path of a SQLite file',
      ).conflicts('yesDatabase'),
    )
    .option('--yes-database', 'change the database that config/database names');

planning(program.command('plan', { isDefault: false }))
  .summary('show what an upgrade would do')
  .description('Shows what an upgrade would do, with the diff of every file. Writes nothing.')
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift plan --to 3.1.x\n  $ strapi-uplift plan --to 4.7.1 --json > plan.json',
  )
  .action((options: UpgradeOptions) => end(() => projectCommands().plan(options)));

planning(program.command('upgrade'))
  .summary('upgrade the project')
  .description('Shows the plan and the diff, asks, and upgrades the project. `undo` takes it back.')
  .addOption(
    new Option('--plan <file>', 'run exactly this plan, as `plan --json` wrote it').conflicts([
      'to',
      'from',
      'only',
      'with',
      'install',
      'build',
    ]),
  )
  .option('--dry-run', 'show the plan and the diff, and write nothing', false)
  .option('-y, --yes', 'do not ask', false)
  .option('--allow-dirty', 'go on although git has uncommitted changes', false)
  .option('--fail-fast', 'of many projects, leave the rest alone once one fails', false)
  .option('--resume', 'go on with a run over many projects that was stopped', false)
  .addOption(commitOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift upgrade --to 3.1.x\n  $ strapi-uplift upgrade --to 4.7.1 --yes --no-install\n  $ strapi-uplift upgrade --to 4.7.1 --filter "./apps/**" --report html=upgrade.html\n  $ strapi-uplift upgrade --plan plan.json --yes',
  )
  .action((options: UpgradeOptions) => end(() => projectCommands().upgrade(options)));

common(program.command('undo'))
  .summary('take the last upgrade back')
  .description(
    'Takes back what the last run wrote, byte for byte, and what it changed in a database. Files that changed since are refused.',
  )
  .option('-y, --yes', 'do not ask', false)
  .option(
    '--force',
    'also take back what can be found in files that changed since, and leave a database that stands in the way',
    false,
  )
  .option('--database <url>', 'the database that the run has changed, where the config does not lead there')
  .addHelpText('after', '\nExamples:\n  $ strapi-uplift undo\n  $ strapi-uplift undo --yes')
  .action((options: CommonOptions & { yes: boolean; force: boolean; database?: string }) =>
    end(() => projectCommands().undo(options)),
  );

many(common(program.command('check')))
  .summary('tell which guide steps the project still needs')
  .description(
    'Tells which steps of the guides up to its version a project still needs. Exits with 1 if there are any.',
  )
  .option('--to <version>', 'hold the project against the guides up to this version instead')
  .option('--offline', 'ask no registry; --to must be an exact version', false)
  .option('--only <step>', 'only these steps; repeatable', list)
  .option('--skip <step>', 'all but these steps; repeatable', list)
  .addOption(
    new Option(
      '--database <url>',
      'look into this database as well, which is only read: postgres://…, mysql://… or a SQLite file',
    ).conflicts('yesDatabase'),
  )
  .option('--yes-database', 'look into the database that config/database names')
  .option('--baseline <file>', 'accept the findings that stand in this file')
  .option('--update-baseline', 'write what is found now into the file of --baseline', false)
  .option('--fix', 'do what can be done', false)
  .option('-y, --yes', 'with --fix: do not ask', false)
  .addOption(commitOption())
  .option('--allow-dirty', 'with --fix: go on although git has uncommitted changes', false)
  .option('--fail-fast', 'with --fix: leave the rest alone once one fails', false)
  .option('--resume', 'with --fix: go on with a run that was stopped', false)
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift check\n  $ strapi-uplift check --cwd apps/cms --json\n  $ strapi-uplift check --baseline accepted.json --report sarif=strapi.sarif',
  )
  .action((options: CheckOptions) => end(() => projectCommands().check(options)));

common(program.command('list'))
  .summary('list the guides and transforms')
  .description('Lists the guides and transforms that this version knows.')
  .addHelpText('after', '\nExample:\n  $ strapi-uplift list')
  .action((options: CommonOptions) =>
    end(() => (require('./list-command.js') as typeof ListCommand).list(options)),
  );

common(program.command('explain'))
  .summary('tell what a step does, and why')
  .description('Tells what a step does, what it may change, an example, and the guide that it comes from.')
  .argument('<step>', 'an id or bare name, or a version for all of its steps')
  .addHelpText('after', '\nExample:\n  $ strapi-uplift explain add-transfer-token-salt')
  .action((step: string, options: CommonOptions) =>
    end(() => (require('./explain-command.js') as typeof ExplainCommand).explain(step, options)),
  );

common(program.command('transform'))
  .summary('run one transform on files')
  .description('Runs one transform on the files given and shows the diff. Writes only with --write.')
  .argument('<id>', 'as `list` prints it, such as 4.7.0/add-transfer-token-salt')
  .argument('[files...]', 'the files to look at')
  .option('--write', 'write the files', false)
  .option('--dry-run', 'show the diff and write nothing: the default', false)
  .addOption(
    new Option('--stdin', 'transform what comes in, and print the result').conflicts([
      'json',
      'write',
      'dryRun',
    ]),
  )
  .option('--filename <path>', 'with --stdin: the path that the text has')
  .addOption(new Option('--output <what>', 'with --stdin').choices(['text', 'edits']))
  .addOption(new Option('--to <version>', 'for bump-strapi-dependencies: the exact version'))
  .option('--option <name=value>', 'an option of the transform; repeatable', pair)
  .addOption(
    new Option(
      '--fixture <folder>',
      'run the transform of a .ts or .js file, named instead of <id>, on the fixtures of this folder',
    ).conflicts(['write', 'stdin', 'filename', 'output', 'to', 'option']),
  )
  .addOption(
    new Option('--watch', 'with --fixture: again whenever the transform or a fixture changes').conflicts(
      'json',
    ),
  )
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift transform 4.7.0/add-transfer-token-salt config/admin.ts\n  $ strapi-uplift transform bump-strapi-dependencies package.json --to 4.7.1 --write\n  $ strapi-uplift transform 4.7.0/add-transfer-token-salt --stdin --filename config/admin.ts < config/admin.ts\n  $ strapi-uplift transform rename-getter.ts --watch --fixture fixtures/rename-getter',
  )
  .action(
    (
      id: string,
      files: string[],
      options: TransformCommand.TransformOptions &
        StdinCommand.StdinOptions & { stdin?: boolean } & Partial<FixtureOptions> & { watch?: boolean },
      command,
    ) => {
      if (options.watch && options.fixture === undefined)
        command.error('error: --watch goes with --fixture <folder>');
      if (options.fixture !== undefined) {
        if (files.length > 0) command.error('error: with --fixture no files can be named');
        const { checkFixtures, watchFixtures } = authoringCommands();
        const { fixture, watch } = options;
        return end(() => (watch ? watchFixtures : checkFixtures)(id, { ...options, fixture }));
      }
      if (options.stdin && files.length > 0) command.error('error: with --stdin no files can be named');
      if (!options.stdin && (options.filename ?? options.output) !== undefined)
        command.error('error: --filename and --output go with --stdin');
      if (!options.stdin && files.length === 0) command.error("error: missing required argument 'files'");
      return end(() =>
        options.stdin
          ? stdinCommand().transformStdin(id, { ...options, output: options.output ?? 'text' })
          : transformCommand().transform(id, files, options),
      );
    },
  );

program
  .command('new-transform')
  .summary('start a transform, in a checkout of strapi-uplift')
  .description(
    'Writes a transform, its fixture folder and the step in the guide of its version, in a checkout of strapi-uplift.',
  )
  .argument('<version>', 'the version that its guide leads to, such as 4.14.0')
  .argument('<name>', 'what it does, such as use-plugin-getters')
  .option('--cwd <folder>', 'a folder of the checkout', '.')
  .option('--no-color', 'print no colours (NO_COLOR works as well)')
  .addHelpText('after', '\nExample:\n  $ strapi-uplift new-transform 4.14.0 use-plugin-getters')
  .action((version: string, name: string, options: NewTransformOptions) =>
    end(() => authoringCommands().newTransform(version, name, options)),
  );

program
  .command('lsp')
  .summary('serve an editor')
  .description(
    'Serves an editor as a language server on standard input and output: problems, quick fixes, and the upgrade of the whole project. Writes nothing itself.',
  )
  .option('--stdio', 'what editors add; there is no other way to talk to it')
  .addOption(new Option('--clientProcessId <id>', 'what some editors add').hideHelp())
  .addHelpText('after', '\nExample:\n  $ strapi-uplift lsp')
  .action(() => (require('./lsp-command.js') as typeof LspCommand).lsp());

const report = program
  .command('report')
  .summary('work with reports')
  .description('Works with reports of runs.');

report
  .command('merge')
  .summary('merge the reports of shards into one')
  .description('Merges JSON reports of the shards of a run into one, in any of the kinds of --report.')
  .argument('<files...>', 'reports written with --report json=<file>')
  .option(
    '--report <kind=file>',
    'json, jsonl, sarif, markdown, html or github; repeatable',
    gather,
    [] as string[],
  )
  .option('--json', 'print the merged report', false)
  .option('--no-color', 'print no colours (NO_COLOR works as well)')
  .addHelpText(
    'after',
    '\nExample:\n  $ strapi-uplift report merge shard-*.json --report html=report.html --report markdown=body.md',
  )
  .action((files: string[], options: ReportCommand.MergeOptions) =>
    end(() => (require('./report-command.js') as typeof ReportCommand).mergeReportFiles(files, options)),
  );

const db = program
  .command('db')
  .summary('migrate the data of Strapi 3 to Strapi 4')
  .description(
    'Migrates the data of Strapi 3 (PostgreSQL, MySQL, MariaDB, SQLite) into a fresh database of Strapi 4. The source is only read.',
  );

const databases = (command: Command): Command =>
  command
    .option(
      '--from <database>',
      'the database of Strapi 3: a URL, a SQLite file, or the folder of its project',
    )
    .option('--to <database>', 'the database of Strapi 4, likewise')
    .option('--from-schema <name>', 'its schema, on PostgreSQL')
    .option('--to-schema <name>', 'its schema, on PostgreSQL')
    .option('--report <kind=file>', 'also write a report: html, markdown, json, jsonl; repeatable', gather)
    .option('--json', 'print one JSON document for machines instead of text', false)
    .option('--no-color', 'print no colours (NO_COLOR works as well)');

const migrating = (command: Command): Command =>
  databases(command)
    .option('--models <folder>', 'read the models from this Strapi 3 project instead of from its database')
    .option('--app <folder>', 'the Strapi 4 project, for its components and custom actions')
    .option('--mapping <file>', 'what was renamed on the way (JSON)')
    .option('--timezone <zone>', 'the zone that Strapi 4 will run in; this process has one by default')
    .option('--environment <name>', 'the NODE_ENV that Strapi 3 ran with, for settings kept per environment')
    .addOption(
      new Option(
        '--on-orphan <how>',
        'rows that point at nothing: leave them out, keep them with NULL, or fail',
      )
        .choices(['skip', 'null', 'fail'])
        .default('skip'),
    );

databases(db.command('inspect'))
  .summary('show what a database holds')
  .description('Shows which Strapi wrote a database, its tables and their rows. Only reads.')
  .addHelpText('after', '\nExample:\n  $ strapi-uplift db inspect --from postgres://localhost/v3')
  .action((options: DbOptions) => end(() => dbCommands().dbInspect(options)));

migrating(db.command('plan'))
  .summary('show what a migration would do')
  .description('Shows where every row would go, and what would not go. Writes nothing.')
  .option('--sql', 'print the exact statements instead', false)
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift db plan --from v3.db --to v4.db\n  $ strapi-uplift db plan --from mysql://root@localhost/v3 --to mysql://root@localhost/v4 --sql',
  )
  .action((options: DbPlanOptions) => end(() => dbCommands().dbPlan(options)));

migrating(db.command('migrate'))
  .summary('migrate the data')
  .description('Shows the plan, asks, copies, verifies, and only then lets it stand: all of it, or nothing.')
  .option('--rehearse', 'run everything, verification included, and take it back', false)
  .option('--strict', 'fail when anything of v3 does not go to v4', false)
  .option('--replace', 'empty the tables that are written, where the target is not fresh', false)
  .option('--boot <folder>', 'start this Strapi 4 project once first, so that it makes its tables')
  .option('--before <file>', 'own statements, .sql or .js, before everything; repeatable', list)
  .option('--after <file>', 'own statements, .sql or .js, after everything is verified; repeatable', list)
  .option('-y, --yes', 'do not ask', false)
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift db migrate --from v3.db --to v4.db\n  $ strapi-uplift db migrate --from ./old --to ./new --app ./new --rehearse',
  )
  .action((options: DbMigrateOptions) => end(() => dbCommands().dbMigrate(options)));

migrating(db.command('verify'))
  .summary('hold a migrated database against its source')
  .description('Compares every column, relation and order with Strapi 3. Exits with 1 if anything differs.')
  .addHelpText('after', '\nExample:\n  $ strapi-uplift db verify --from v3.db --to v4.db')
  .action((options: DbOptions) => end(() => dbCommands().dbVerify(options)));

common(program).action((options: CommonOptions) =>
  end(() => projectCommands().guided(options, () => program.help({ error: true }))),
);

function pair(text: string, pairs: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [name, ...value] = text.split('=');
  if (!name || value.length === 0) throw new InvalidArgumentError('Write it as name=value.');
  return { ...pairs, [name]: value.join('=') };
}

// commander would take a mistyped command for a surplus argument of the bare one.
const [word = '-'] = process.argv.slice(2);
const names = program.commands.map((command) => command.name());
if (!word.startsWith('-') && !names.includes(word) && word !== 'help') {
  const [near] = closest(word, names);
  program.error(`error: there is no command ${word}${near ? `. Did you mean ${near}?` : ''}`);
}

void finish(async () => {
  await program.parseAsync();
  return exitCode;
});
