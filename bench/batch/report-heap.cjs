// @ts-check
// Loaded first by a Node process of which is to be known what it really keeps. In the middle of its work, as it opens a file, it throws
// away whatever can be thrown away and looks at what is left: at first each time, then after every tenth part more. When it ends it
// writes down the most that this ever was, in KiB.
const fs = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');

const { openSync } = fs;
let opened = 0;
let next = 1;
let most = 0;

fs.openSync = (...args) => {
  opened += 1;
  if (opened >= next) {
    next = Math.ceil(opened * 1.1);
    collect();
    most = Math.max(most, process.memoryUsage().heapUsed / 1024);
  }
  return openSync(...args);
};

process.on('exit', () => {
  const file = process.env.BENCH_MEMORY_REPORT;
  if (file) fs.writeFileSync(file, String(most));
});
