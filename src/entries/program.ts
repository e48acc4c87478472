import { createRequire } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { closest } from '../core/closest.ts';
import { finish } from './finish.ts';
import type * as ListCommand from './list-command.ts';
import type { CommonOptions, UpgradeOptions } from './options.ts';
import type * as ProjectCommands from './project-commands.ts';
import type * as TransformCommand from './transform-command.ts';

// Each command is a bundle of its own beside this one, so that `--help` and one transform start without the rest.
const require = createRequire(__filename);
const projectCommands = (): typeof ProjectCommands => require('./project-commands.js');

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

const planning = (command: Command): Command =>
  common(command)
    .option('--to <version>', 'an exact version, a range (3.1.x), latest-3 or latest-4')
    .option('--from <version>', 'the version that the project is upgraded from, where it cannot be told')
    .option('--only <step>', 'only these steps: an id, a version or a bare name; repeatable', list)
    .option('--skip <step>', 'all but these steps or checks; repeatable', list)
    .option('--offline', 'ask no registry; --to must be an exact version', false)
    .option('--no-install', 'do not install the dependencies')
    .option('--no-build', 'do not rebuild the admin panel')
    .option('--node <program>', 'the Node to install and build with; the one on the PATH otherwise');

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
      'install',
      'build',
    ]),
  )
  .option('--dry-run', 'show the plan and the diff, and write nothing', false)
  .option('-y, --yes', 'do not ask', false)
  .option('--allow-dirty', 'go on although git has uncommitted changes', false)
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift upgrade --to 3.1.x\n  $ strapi-uplift upgrade --to 4.7.1 --yes --no-install\n  $ strapi-uplift upgrade --plan plan.json --yes',
  )
  .action((options: UpgradeOptions) => end(() => projectCommands().upgrade(options)));

common(program.command('undo'))
  .summary('take the last upgrade back')
  .description('Takes back what the last run wrote, byte for byte. Files that changed since are refused.')
  .option('-y, --yes', 'do not ask', false)
  .option('--force', 'also take back what can be found in files that changed since', false)
  .addHelpText('after', '\nExamples:\n  $ strapi-uplift undo\n  $ strapi-uplift undo --yes')
  .action((options: CommonOptions & { yes: boolean; force: boolean }) =>
    end(() => projectCommands().undo(options)),
  );

common(program.command('check'))
  .summary('tell which guide steps the project still needs')
  .description(
    'Tells which steps of the guides up to its version a project still needs. Exits with 1 if there are any.',
  )
  .option('--to <version>', 'hold the project against the guides up to this version instead')
  .option('--offline', 'ask no registry; --to must be an exact version', false)
  .option('--only <step>', 'only these steps; repeatable', list)
  .option('--skip <step>', 'all but these steps; repeatable', list)
  .addHelpText('after', '\nExamples:\n  $ strapi-uplift check\n  $ strapi-uplift check --cwd apps/cms --json')
  .action((options: UpgradeOptions) => end(() => projectCommands().check(options)));

common(program.command('list'))
  .summary('list the guides and transforms')
  .description('Lists the guides and transforms that this version knows.')
  .addHelpText('after', '\nExample:\n  $ strapi-uplift list')
  .action((options: CommonOptions) =>
    end(() => (require('./list-command.js') as typeof ListCommand).list(options)),
  );

common(program.command('transform'))
  .summary('run one transform on files')
  .description('Runs one transform on the files given and shows the diff. Writes only with --write.')
  .argument('<id>', 'as `list` prints it, such as 4.7.0/add-transfer-token-salt')
  .argument('<files...>', 'the files to look at')
  .option('--write', 'write the files', false)
  .option('--dry-run', 'show the diff and write nothing: the default', false)
  .addOption(new Option('--to <version>', 'for bump-strapi-dependencies: the exact version'))
  .option('--option <name=value>', 'an option of the transform; repeatable', pair)
  .addHelpText(
    'after',
    '\nExamples:\n  $ strapi-uplift transform 4.7.0/add-transfer-token-salt config/admin.ts\n  $ strapi-uplift transform bump-strapi-dependencies package.json --to 4.7.1 --write',
  )
  .action((id: string, files: string[], options: TransformCommand.TransformOptions) =>
    end(() => (require('./transform-command.js') as typeof TransformCommand).transform(id, files, options)),
  );

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
