// @ts-check
// Loaded first into every measured Node process where there is no shell that counts; see cpu-time.mjs.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').appendFileSync(
    String(process.env.BENCH_CPU_REPORT),
    `${process.pid} ${user + system}\n`,
  );
});
