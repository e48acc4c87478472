import type { Node, Program } from '@babel/types';
import { follow, type Name } from '../../../src/ast/follow.ts';
import { staticKey } from '../../../src/ast/static-key.ts';
import { memberPath } from '../../../src/ast/unwrap.ts';
import { usesOf } from '../../../src/ast/uses.ts';
import { walk } from '../../../src/ast/walk.ts';

/** The languages that a file exports the translations of. */
export type Translations =
  | { readonly kind: 'found'; readonly languages: readonly string[]; readonly statement: Node }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly node?: Node;
    };

/** `const trads = { en, 'pt-BR': ptBR }; export default trads;` → `en`, `pt-BR` */
export function findTranslations(program: Program): Translations {
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration')
      return languagesOf(program, statement, statement.declaration);
    if (statement.type !== 'ExportNamedDeclaration') continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ExportSpecifier' || !isDefault(specifier.exported)) continue;
      if (!statement.source) return languagesOf(program, statement, specifier.local);
      return refuse(
        `The translations are passed on from '${statement.source.value}'; the names have to be exported here.`,
        statement,
      );
    }
  }
  const commonJs = findCommonJs(program);
  return commonJs
    ? refuse('The translations are exported with `module.exports`; the names need `export`.', commonJs)
    : refuse('The file exports no translations by default.');
}

function languagesOf(program: Program, statement: Node, exported: Node): Translations {
  const trail: Name[] = [];
  const followed = follow(exported, { node: program }, trail);
  if (followed.kind === 'refused') return refuse(followed.reason, statement);
  if (followed.kind !== 'object') return refuse('The translations are put together at run time.', statement);
  for (const { name, scope } of trail) {
    const { changed, passed } = usesOf(scope.node, name);
    const later = changed[0]?.node ?? passed[0];
    if (later) return refuse(`\`${name}\` is changed after its declaration.`, later);
  }
  const languages: string[] = [];
  for (const member of followed.object.properties) {
    const language = staticKey(member);
    if (language === undefined) return refuse('Not every language is written down here.', member);
    if (!languages.includes(language)) languages.push(language);
  }
  return languages.length === 0
    ? refuse('The translations are empty.', followed.object)
    : { kind: 'found', languages, statement };
}

function findCommonJs(program: Program): Node | undefined {
  let found: Node | undefined;
  walk(program, (node) => {
    if (node.type !== 'AssignmentExpression') return;
    const path = memberPath(node.left)?.join('.');
    if (path === 'module.exports' || path?.startsWith('module.exports.') || path?.startsWith('exports.'))
      found ??= node;
  });
  return found;
}

const isDefault = (node: Node): boolean =>
  (node.type === 'Identifier' && node.name === 'default') ||
  (node.type === 'StringLiteral' && node.value === 'default');

const refuse = (reason: string, node?: Node): Extract<Translations, { kind: 'refused' }> => ({
  kind: 'refused',
  reason,
  ...(node && { node }),
});
