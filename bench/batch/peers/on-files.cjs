/**
 * What every peer that runs in process does around its own work: `node <peer> [--write] <files…>`.
 *
 * @param {(text: string, file: string) => string} change
 */
module.exports = function onFiles(change) {
  const { readFileSync, writeFileSync } = require('node:fs');
  const writes = process.argv.includes('--write');
  let changed = 0;
  for (const file of process.argv.slice(2).filter((argument) => argument !== '--write')) {
    const before = readFileSync(file, 'utf8');
    const after = change(before, file);
    if (after === before) continue;
    changed++;
    if (writes) writeFileSync(file, after);
  }
  console.log(`${changed} changed`);
};
