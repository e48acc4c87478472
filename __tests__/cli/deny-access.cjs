// Loaded with `node --require`: files and folders whose path ends in DENY_ACCESS may not be written, whoever asks. Rights alone
// would not do: root has them all.
const fs = require('node:fs');
const { accessSync } = fs;

fs.accessSync = (path, mode) => {
  if (mode === fs.constants.W_OK && String(path).endsWith(process.env.DENY_ACCESS)) {
    throw Object.assign(new Error(`EACCES: permission denied, access '${path}'`), { code: 'EACCES' });
  }
  return accessSync(path, mode);
};
