import type { Program } from '@babel/types';
import { unwrap } from '../../../src/ast/unwrap.ts';

/** The local name of the plugin's package.json: `pluginPkg` in `import pluginPkg from '../../package.json'`. */
export function packageImport(program: Program): string | undefined {
  return importOf(program, /(^|\/)package(\.json)?$/);
}

/** The local name of the plugin's id: `pluginId` in `import pluginId from './pluginId'`. */
export function idImport(program: Program): string | undefined {
  return importOf(program, /(^|\/)plugin-?id(\.[jt]s)?$/i);
}

function importOf(program: Program, module: RegExp): string | undefined {
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration' && module.test(statement.source.value)) {
      const whole = statement.specifiers.find(({ type }) => type !== 'ImportSpecifier');
      if (whole) return whole.local.name;
    }
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const call = init && unwrap(init);
      if (id.type !== 'Identifier' || call?.type !== 'CallExpression') continue;
      const [from] = call.arguments;
      const required = call.callee.type === 'Identifier' && call.callee.name === 'require';
      if (required && from?.type === 'StringLiteral' && module.test(from.value)) return id.name;
    }
  }
  return undefined;
}
