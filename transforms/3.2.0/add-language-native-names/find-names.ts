import type { Node, ObjectExpression, Program } from '@babel/types';
import { follow } from '../../../src/ast/follow.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';

/** What a file does about `languageNativeNames`. */
export type Names =
  | { readonly kind: 'none' }
  | { readonly kind: 'object'; readonly object: ObjectExpression }
  /** Exported, but put together in another file or by a function. */
  | { readonly kind: 'elsewhere'; readonly node: Node }
  /** Another file may export them through this one, or the name means something else here. */
  | { readonly kind: 'refused'; readonly reason: string; readonly node: Node; readonly isHere: boolean };

const NAME = 'languageNativeNames';

/** `export const languageNativeNames = {…}`, `export { languageNativeNames }`, `export { x as languageNativeNames } from '…'`. */
export function findNames(program: Program): Names {
  let unsure: Names = { kind: 'none' };
  for (const statement of program.body) {
    if (statement.type === 'ExportAllDeclaration')
      unsure = refuse(
        `Everything that '${statement.source.value}' exports is passed on, which may be \`${NAME}\` too.`,
        statement,
        false,
      );
    if (statement.type === 'VariableDeclaration' && unsure.kind === 'none') {
      const declared = statement.declarations.some(({ id }) => id.type === 'Identifier' && id.name === NAME);
      if (declared) unsure = refuse(`\`${NAME}\` is declared, but not exported.`, statement, true);
    }
    if (
      statement.type === 'ImportDeclaration' &&
      statement.specifiers.some(({ local }) => local.name === NAME)
    )
      unsure = refuse(`\`${NAME}\` is imported, but not exported.`, statement, true);
  }
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration') {
      const own = declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === NAME);
      if (own) return own.init ? objectOf(own.init, program) : { kind: 'elsewhere', node: own };
    }
    for (const specifier of statement.specifiers) {
      const exported = specifier.type === 'ExportSpecifier' ? specifier.exported : undefined;
      if (specifier.type !== 'ExportSpecifier' || nameOf(exported) !== NAME) continue;
      return statement.source ? { kind: 'elsewhere', node: statement } : objectOf(specifier.local, program);
    }
  }
  return unsure;
}

function objectOf(value: Node, program: Program): Names {
  const followed = follow(unwrap(value), { node: program });
  return followed.kind === 'object'
    ? { kind: 'object', object: followed.object }
    : { kind: 'elsewhere', node: value };
}

const refuse = (reason: string, node: Node, isHere: boolean): Names => ({
  kind: 'refused',
  reason,
  node,
  isHere,
});

const nameOf = (node: Node | undefined): string | undefined =>
  node?.type === 'Identifier' ? node.name : node?.type === 'StringLiteral' ? node.value : undefined;
