import ts from 'typescript';

/** Something that a source reaches for. */
export type Use =
  /** A module; without a name where the name is no literal. */
  | { readonly kind: 'module'; readonly name: string | undefined; readonly line: number }
  /** A global that reaches the world outside: `process.env`, `console`, `fetch`, `Date.now`, `new Date()`. */
  | { readonly kind: 'global'; readonly name: string; readonly line: number };

const GLOBALS: ReadonlySet<string> = new Set([
  'process',
  'console',
  'fetch',
  'globalThis',
  'global',
  'WebSocket',
]);
/** Methods of harmless globals that are not. */
const MEMBERS: ReadonlySet<string> = new Set(['Date.now', 'Math.random', 'performance.now']);

/** Finds every use in a source by its syntax: comments, texts and properties of the same name do not count. */
export function usesOf(file: ts.SourceFile): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const module = moduleOf(node);
    if (module) uses.push({ kind: 'module', name: module.name, line });
    const global = globalOf(node);
    if (global !== undefined) uses.push({ kind: 'global', name: global, line });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function moduleOf(node: ts.Node): { name: string | undefined } | undefined {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier && literal(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : { name: undefined };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require') ||
    (ts.isPropertyAccessExpression(expression) &&
      ts.isIdentifier(expression.expression) &&
      expression.expression.text === 'require');
  return loads ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined): { name: string | undefined } {
  return { name: node && ts.isStringLiteralLike(node) ? node.text : undefined };
}

function globalOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) {
    const { expression, arguments: args } = node;
    const now = ts.isIdentifier(expression) && expression.text === 'Date' && (args?.length ?? 0) === 0;
    return now ? 'new Date()' : undefined;
  }
  if (!ts.isIdentifier(node) || isName(node)) return undefined;
  const member = memberOf(node);
  if (GLOBALS.has(node.text)) {
    return member === undefined || node.text === 'console' ? node.text : `${node.text}.${member}`;
  }
  const name = `${node.text}.${member}`;
  return MEMBERS.has(name) ? name : undefined;
}

/** Whether an identifier only names something: a property, a declaration, a key, a type. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return ('name' in parent ? parent.name : parent.right) === node;
  }
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer !== node;
  return 'name' in parent && parent.name === node;
}

/** `env` of `process.env` and `process['env']` */
function memberOf(node: ts.Identifier): string | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    const { argumentExpression } = parent;
    return ts.isStringLiteralLike(argumentExpression) ? argumentExpression.text : undefined;
  }
  return undefined;
}
