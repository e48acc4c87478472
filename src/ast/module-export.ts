import type { Node, Program } from '@babel/types';
import { type Scope, walkOwnCode } from './scope.ts';
import type { Source } from './source.ts';
import { memberPath, unwrap } from './unwrap.ts';
import { walk } from './walk.ts';

/** What a file exports as its one value. */
export type ModuleExport =
  | {
      readonly kind: 'value';
      readonly node: Node;
      readonly scope: Scope;
      readonly assigned: readonly Assigned[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly node?: Node;
      readonly importedFrom?: string;
    };

/** `module.exports.admin = …` beside the export itself. */
export interface Assigned {
  readonly path: readonly string[];
  readonly node: Node;
  readonly value: Node;
}

/** Finds `module.exports = x`, `export default x`, `export = x`, `export { x as default }`, `exports.default = x`. */
export function findModuleExport({ program, text }: Pick<Source, 'program' | 'text'>): ModuleExport {
  const scope: Scope = { node: program };
  if (text.includes('__esModule') && isCompiled(program))
    return { kind: 'refused', reason: 'This is compiled output; change the file it is built from.' };

  const values: Node[] = [];
  const assigned: Assigned[] = [];
  let reExported: { from: string; node: Node } | undefined;
  let conditional: Node | undefined;

  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') values.push(statement.declaration);
    if (statement.type === 'TSExportAssignment') values.push(statement.expression);
    if (statement.type !== 'ExportNamedDeclaration') continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ExportSpecifier' || nameOf(specifier.exported) !== 'default') continue;
      if (statement.source) reExported = { from: statement.source.value, node: statement };
      else values.push(specifier.local);
    }
  }
  walk(program, (node) => {
    // Most of a file is not about its exports.
    if (!mentionsExports(text, node)) return false;
    if (node.type !== 'AssignmentExpression' || node.operator !== '=') return undefined;
    const path = exportPath(node.left);
    if (!path) return undefined;
    const value = assignedValue(node);
    if (path.length > 0 && !(path.length === 1 && path[0] === 'default'))
      assigned.push({ path, node, value });
    else if (!values.includes(value)) values.push(value);
    if (path.length === 0 && !isTopLevel(program, node)) conditional = node;
    return undefined;
  });

  if (reExported) {
    const { from, node } = reExported;
    return { kind: 'refused', reason: `The config is re-exported from '${from}'.`, node, importedFrom: from };
  }
  if (conditional)
    return { kind: 'refused', reason: 'The export is decided at run time.', node: conditional };
  const [value, second] = values;
  if (!value) {
    const reason =
      assigned.length > 0 ? 'The config is exported one property at a time.' : 'The file exports no config.';
    return { kind: 'refused', reason, ...(assigned[0] && { node: assigned[0].node }) };
  }
  if (second) return { kind: 'refused', reason: 'The file exports more than one config.', node: second };
  return { kind: 'value', node: value, scope, assigned };
}

function mentionsExports(text: string, { start, end }: Node): boolean {
  const at = text.indexOf('exports', start ?? 0);
  return at !== -1 && at < (end ?? 0);
}

/** `module.exports.a.b` → `['a', 'b']`; `undefined` for anything but the export object. */
function exportPath(node: Node): string[] | undefined {
  const path = memberPath(node);
  if (path?.[0] === 'module' && path[1] === 'exports') return path.slice(2);
  return path?.[0] === 'exports' && path.length > 1 ? path.slice(1) : undefined;
}

/** `module.exports = exports = x` → `x`. */
function assignedValue(node: Node): Node {
  const plain = unwrap(node);
  return plain.type === 'AssignmentExpression' ? assignedValue(plain.right) : plain;
}

function isTopLevel(program: Program, assignment: Node): boolean {
  return program.body.some((statement) => {
    if (statement.type !== 'ExpressionStatement') return false;
    for (let node = unwrap(statement.expression); ; node = unwrap(node.right)) {
      if (node === assignment) return true;
      if (node.type !== 'AssignmentExpression') return false;
    }
  });
}

/** Babel's and TypeScript's mark on the CommonJS they write. */
function isCompiled(program: Program): boolean {
  let compiled = false;
  walkOwnCode(program, (node) => {
    if (node.type === 'StringLiteral' && node.value === '__esModule') compiled = true;
    if (node.type === 'AssignmentExpression' && exportPath(node.left)?.[0] === '__esModule') compiled = true;
  });
  return compiled;
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : node.type === 'StringLiteral' ? node.value : undefined;
}
