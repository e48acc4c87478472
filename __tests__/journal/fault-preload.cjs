// Loaded with `node --require` before the program under test: strikes at its n-th call that changes the disk.
//   FAULT_AT    n, from 1; 0 only counts
//   FAULT_MODE  kill: SIGKILL before the call | half: SIGKILL after half of a write | throw: once | throw-on: from there on
//   FAULT_CODE  the system code to throw
//   FAULT_THEN_KILL_AT  a later call to be killed at, after an error
// At a normal end it reports the number of calls on descriptor 2.
const fs = require('node:fs');

const at = Number(process.env.FAULT_AT ?? 0);
const mode = process.env.FAULT_MODE ?? 'kill';
const code = process.env.FAULT_CODE ?? 'EIO';
const thenKillAt = Number(process.env.FAULT_THEN_KILL_AT ?? 0);
let calls = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing else may happen until it arrives.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}

function patch(name, changesDisk = () => true) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!changesDisk(args)) return original(...args);
    calls += 1;
    if (calls === thenKillAt) die();
    const struck = mode === 'throw-on' ? at > 0 && calls >= at : calls === at;
    if (!struck) return original(...args);
    if (mode === 'kill') die();
    if (mode === 'half') {
      if (name === 'writeSync') original(args[0], args[1].slice(0, Math.floor(args[1].length / 2)));
      die();
    }
    throw Object.assign(new Error(`${code}: struck, ${name}`), { code, syscall: name });
  };
}

patch('openSync', ([, flags]) => typeof flags === 'string' && flags !== 'r');
for (const name of [
  'writeSync',
  'fsyncSync',
  'fchmodSync',
  'fchownSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
  'rmdirSync',
  'rmSync',
  'linkSync',
  'copyFileSync',
  'ftruncateSync',
]) {
  patch(name);
}

process.on('exit', () => {
  process.stderr.write(`calls=${calls}\n`);
});
