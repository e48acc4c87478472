// @ts-check
// What is wrong with a config/admin after a tool has put the salt in. The files are the benchmark's own, so they may be run.
import { isDeepStrictEqual } from 'node:util';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

/**
 * @param {import('./generate-tree.mjs').App} app
 * @param {string} after
 * @returns {string | undefined} the first fault, said of the tool: `moves comments`
 */
export function saltFault({ texts, config, done }, after) {
  const before = texts[config] ?? '';
  if (done) return after === before ? undefined : 'changes files that have the salt';
  if (after === before) return 'leaves files without the salt';
  let value;
  try {
    value = exportedValue(after);
  } catch {
    return 'breaks the syntax';
  }
  const wanted = {
    ...Object(exportedValue(before)),
    transfer: { token: { salt: asRead('TRANSFER_TOKEN_SALT') } },
  };
  if (!isDeepStrictEqual(value, wanted)) return 'exports something else';
  return lineFault(before.split('\n'), after.split('\n'));
}

/** By source text: several tools write the same. @type {Map<string, unknown>} */
const values = new Map();

/** What a config exports, each variable as a text that names it. */
function exportedValue(/** @type {string} */ text) {
  if (!values.has(text)) values.set(text, evaluate(text));
  return values.get(text);
}

function evaluate(/** @type {string} */ text) {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' });
  /** @type {{ exports: any }} */
  const module = { exports: {} };
  const path = { join: (/** @type {string[]} */ ...parts) => parts.join('/') };
  const load = compileFunction(code, ['module', 'exports', 'require']);
  load(module, module.exports, () => path);
  const config = module.exports.default ?? module.exports;
  const env = Object.assign(asRead, { bool: asRead, int: asRead });
  return JSON.parse(JSON.stringify(config({ env })));
}

/**
 * @param {string} name
 * @param {unknown} [otherwise]
 */
function asRead(name, otherwise) {
  return otherwise === undefined ? `$${name}` : `$${name}, or ${otherwise}`;
}

/**
 * Every old line has to be there, in order and to the byte, but for one comma; what is between them is new.
 *
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
function lineFault(before, after) {
  let at = 0;
  let commas = 0;
  const added = [];
  for (const line of before) {
    let found = at;
    while (found < after.length && after[found] !== line && !isWithComma(line, after[found] ?? '')) found++;
    if (found === after.length) return faultOf(line, after);
    if (after[found] !== line) commas++;
    added.push(...after.slice(at, found));
    at = found + 1;
  }
  added.push(...after.slice(at));
  if (commas > 1) return 'adds commas to other lines';
  if (added.some((line) => line.trim() === '')) return 'adds blank lines';
  return undefined;
}

/** What happened to a line that is not where it was. */
function faultOf(/** @type {string} */ line, /** @type {readonly string[]} */ after) {
  const [comment] = /\/\/.*|\/\*.*/.exec(line) ?? [];
  if (comment === undefined) return 'rewrites other lines';
  return after.some((other) => other.includes(comment)) ? 'moves comments' : 'loses comments';
}

/** A comma may stand before a comment. */
function isWithComma(/** @type {string} */ line, /** @type {string} */ changed) {
  if (changed.length !== line.length + 1) return false;
  let at = 0;
  while (line[at] === changed[at] && at < line.length) at++;
  return changed[at] === ',' && changed.slice(at + 1) === line.slice(at);
}
