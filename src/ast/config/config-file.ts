import { follow } from '../follow.ts';
import { findModuleExport } from '../module-export.ts';
import type { Source } from '../source.ts';
import { configEnv } from './config-env.ts';

/** Why a file is not the base config file of that name; `undefined` when it is. */
export function notConfigFile(source: Source, name: string): string | undefined {
  const segments = source.path.split(/[\\/]/);
  const [base, folder] = [segments.at(-1) ?? '', segments.at(-2)];
  if (!base.startsWith(`${name}.`) || !/^([cm]?[jt]s|json)$/.test(base.slice(name.length + 1)))
    return `Not config/${name}.js or config/${name}.ts.`;
  if (segments.at(-3) === 'env' && folder !== 'config') {
    return `The environment's file is merged over config/${name}, which is where the value belongs.`;
  }
  const isConfig =
    folder === undefined ||
    folder === '.' ||
    folder === 'config' ||
    (!isJsonConfig(source) && takesEnv(source));
  return isConfig ? undefined : `Not in a config folder, and not a config function.`;
}

/** A `server.js` elsewhere may be anything; a function of `{ env }` is a config whatever its folder is called. */
function takesEnv(source: Source): boolean {
  const exported = findModuleExport(source);
  const followed = exported.kind === 'value' ? follow(exported.node, exported.scope) : undefined;
  const env = followed?.kind === 'function' ? configEnv(followed.node) : undefined;
  return env !== undefined && !env.includes('.');
}

export function isJsonConfig({ path }: Source): boolean {
  return path.endsWith('.json');
}
