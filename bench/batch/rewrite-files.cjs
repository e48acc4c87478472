// The least that a Node script does to rewrite files so that a crash leaves either the old or the new one: a temporary file beside it,
// flushed to the disk, then renamed, as write-file-atomic does it. File names come in on standard input: there may be many.
const { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } = require('node:fs');

const files = readFileSync(0, 'utf8').trimEnd().split('\n');
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const { mode } = statSync(file);
  const temporary = `${file}.${process.pid}`;
  const opened = openSync(temporary, 'wx', mode);
  writeSync(opened, text);
  fsyncSync(opened);
  closeSync(opened);
  renameSync(temporary, file);
}
console.log(`${files.length} files`);
