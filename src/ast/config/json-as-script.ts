import { createSource, type Source } from '../source.ts';

/** A config in JSON as the script that exports the same: in both, an object literal is one. */
export function jsonAsScript({ path, text }: Source): Source {
  return createSource(path.replace(/json$/, 'js'), `module.exports = ${text}`);
}
