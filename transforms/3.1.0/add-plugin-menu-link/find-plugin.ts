import type { Node, ObjectExpression } from '@babel/types';
import { follow, type Name } from '../../../src/ast/follow.ts';
import { findModuleExport } from '../../../src/ast/module-export.ts';
import type { FunctionNode, Scope } from '../../../src/ast/scope.ts';
import type { Source } from '../../../src/ast/source.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';
import { walk } from '../../../src/ast/walk.ts';
import { describesPlugin, isV4Entry } from './plugin-keys.ts';
import { type Call, isOnParameter, registrations } from './registrations.ts';
import { scopeAt } from './surroundings.ts';

/** The object that an admin entry registers as its plugin. */
export interface Plugin {
  readonly kind: 'plugin';
  readonly object: ObjectExpression;
  readonly scope: Scope;
  /** The variables that lead from the registration to the object. */
  readonly trail: readonly Name[];
  /** What is handed to `registerPlugin`. */
  readonly registered: readonly Node[];
  /** Why the file must not be edited although it is understood. */
  readonly byHand?: string;
}

export type PluginSearch =
  | Plugin
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly node?: Node;
      readonly importedFrom?: string;
      readonly snippet?: string;
      /** True when the file may as well be none of our business, unless its path says that it is an admin entry. */
      readonly onlyInEntry?: boolean;
    };

/** Finds what `export default strapi => { …; return strapi.registerPlugin(plugin); }` registers. */
export function findPlugin(source: Source): PluginSearch {
  const { program } = source;
  const exported = findModuleExport(source);
  const followed = exported.kind === 'value' ? follow(exported.node, exported.scope) : exported;

  if (followed.kind === 'function') return registeredBy(source, followed.node);
  if (followed.kind === 'object') {
    const name =
      exported.kind === 'value' && exported.node.type === 'Identifier' ? exported.node.name : 'plugin';
    return exportedObject(followed.object, name);
  }

  const calls = registrations(program);
  if (source.text.includes('__esModule') && calls.length > 0) {
    return pluginOf(source, calls, 'This is compiled output: change the file it is built from.');
  }
  if (followed.kind === 'refused' && followed.importedFrom) {
    const { importedFrom, node } = followed;
    const reason = `The default export comes from '${importedFrom}'.`;
    return { kind: 'refused', reason, importedFrom, onlyInEntry: true, ...(node && { node }) };
  }
  const [call] = calls;
  if (!call)
    return { kind: 'none', reason: 'Not an admin entry: it exports no function that registers a plugin.' };
  const reason = 'The plugin is not registered by a function that the file exports by default.';
  return { kind: 'refused', reason, node: call, onlyInEntry: exported.kind === 'refused' };
}

function registeredBy(source: Source, node: FunctionNode): PluginSearch {
  const calls = registrations(node).filter((call) => isOnParameter(source.program, call, node));
  return calls.length > 0 ? pluginOf(source, calls) : unregistered(source, node);
}

function pluginOf(source: Source, calls: readonly Call[], byHand?: string): PluginSearch {
  const registered = calls.flatMap((call) => (call.arguments[0] ? [unwrap(call.arguments[0])] : []));
  const found = calls.map((call) => {
    const [argument] = call.arguments;
    const trail: Name[] = [];
    const followed = argument && follow(argument, scopeAt(source.program, call), trail);
    return { call, followed, trail };
  });
  const [first] = found;
  if (first?.followed?.kind !== 'object') {
    const why = first?.followed?.kind === 'refused' ? first.followed.reason : 'It is decided at run time.';
    const importedFrom = first?.followed?.kind === 'refused' ? first.followed.importedFrom : undefined;
    return {
      kind: 'refused',
      reason: `What is registered is not an object literal of this file. ${why}`,
      ...(first && { node: first.call }),
      ...(importedFrom && { importedFrom }),
    };
  }
  const { object, scope } = first.followed;
  const other = found.find(({ followed }) => followed?.kind !== 'object' || followed.object !== object);
  if (other) return { kind: 'refused', reason: 'More than one plugin is registered.', node: other.call };
  return { kind: 'plugin', object, scope, trail: first.trail, registered, ...(byHand && { byHand }) };
}

/** The sample of the migration guide lacks its last line, and people paste it. */
function unregistered(source: Source, node: FunctionNode): PluginSearch {
  const elsewhere = registrations(source.program)[0];
  let plugin: { object: Node; name: string } | undefined;
  walk(source.program, (inner, parent) => {
    if (plugin || inner.type !== 'ObjectExpression' || !describesPlugin(inner)) return;
    const id = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
    plugin = { object: inner, name: id?.type === 'Identifier' ? id.name : 'plugin' };
  });
  if (elsewhere) {
    const reason = '`registerPlugin` is not called on the parameter of the exported function.';
    return { kind: 'refused', reason, node: elsewhere };
  }
  if (!plugin) return { kind: 'none', reason: 'It exports a function that registers no plugin.' };
  const parameter = node.params[0]?.type === 'Identifier' ? node.params[0].name : 'strapi';
  return {
    kind: 'refused',
    reason: `\`${plugin.name}\` is built but never registered.`,
    node: plugin.object,
    snippet: `return ${parameter}.registerPlugin(${plugin.name});`,
  };
}

function exportedObject(object: ObjectExpression, name: string): PluginSearch {
  if (isV4Entry(object)) return { kind: 'none', reason: 'A Strapi 4 admin entry: it exports an object.' };
  if (!describesPlugin(object)) return { kind: 'none', reason: 'It exports an object that is no plugin.' };
  return {
    kind: 'refused',
    reason:
      'Exports the plugin itself, but Strapi 3 calls the default export: export a function that registers it.',
    node: object,
    snippet: `export default strapi => strapi.registerPlugin(${name});`,
  };
}
