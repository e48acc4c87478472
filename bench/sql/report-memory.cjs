// @ts-check
// Loaded first by a Node process whose memory is measured: writes its peak down when it ends.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const file = process.env.BENCH_MEMORY_REPORT;
  if (file) writeFileSync(file, String(peak()));
});

/** In KiB. Linux counts a parent's memory into `maxRSS` of what it starts, but not here. */
function peak() {
  try {
    const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (peak) return Number(peak);
  } catch {
    // Another system than Linux.
  }
  return process.resourceUsage().maxRSS;
}
