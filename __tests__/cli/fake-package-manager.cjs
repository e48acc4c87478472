// Stands for npm, npx, pnpm and yarn: notes what it is asked to do, changes the lock file as an install would, and fails on request.
//   FAKE_LOG         file that gets one line of JSON per call
//   FAKE_LOCK        name of a lock file to write on `install`
//   FAKE_INSTALLS    version of @strapi/strapi that an `install` by npm comes to
//   FAKE_TYPES       what `strapi ts:generate-types` writes
//   FAKE_EMPTIES     folder that a build deletes
//   FAKE_KILLS       the first argument at which it kills whoever has started it
//   FAKE_INTERRUPTED the first argument at which Ctrl-C is pressed, which reaches it and whoever has started it
//   FAKE_FAILS       the first argument (`install`, `run`, `--version`) at which it fails
const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');

const [program, ...args] = process.argv.slice(2);
const {
  FAKE_LOG,
  FAKE_LOCK,
  FAKE_INSTALLS,
  FAKE_TYPES,
  FAKE_EMPTIES,
  FAKE_KILLS,
  FAKE_INTERRUPTED,
  FAKE_FAILS,
} = process.env;

if (FAKE_LOG && args[0] !== '--version') {
  appendFileSync(FAKE_LOG, `${JSON.stringify({ argv: [program, ...args], cwd: process.cwd() })}\n`);
}
if (FAKE_LOCK && args[0] === 'install')
  writeFileSync(FAKE_LOCK, '{ "lockfileVersion": 3, "installed": true }\n');
if (FAKE_INSTALLS && args[0] === 'install') {
  const packages = { 'node_modules/@strapi/strapi': { version: FAKE_INSTALLS } };
  writeFileSync('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
}
if (FAKE_TYPES && args.at(-1) === 'ts:generate-types') {
  mkdirSync('types/generated', { recursive: true });
  writeFileSync('types/generated/contentTypes.d.ts', FAKE_TYPES);
}
if (FAKE_EMPTIES && args[0] === 'run') rmSync(FAKE_EMPTIES, { recursive: true });
if (FAKE_KILLS === args[0]) process.kill(process.ppid, 'SIGKILL');
if (FAKE_INTERRUPTED === args[0]) {
  process.kill(process.ppid, 'SIGINT');
  process.kill(process.pid, 'SIGINT');
}
process.stdout.write(`${program} was here\n`);
process.exitCode = FAKE_FAILS === args[0] ? 7 : 0;
