import type { ObjectExpression } from '@babel/types';
import { staticKey } from '../../../src/ast/static-key.ts';

/** Whether an object describes a plugin to the admin panel of Strapi 3. */
export function describesPlugin(object: ObjectExpression): boolean {
  return object.properties.some((member) => {
    const key = staticKey(member) ?? '';
    if (key !== 'menu' || member.type !== 'ObjectProperty') return V3_KEYS.has(key);
    return (
      member.value.type === 'ObjectExpression' &&
      member.value.properties.some((inner) => staticKey(inner) === 'pluginsSectionLinks')
    );
  });
}

/** `export default { register(app) { app.registerPlugin(…); } }` */
export function isV4Entry(object: ObjectExpression): boolean {
  return object.properties.some((member) => V4_KEYS.has(staticKey(member) ?? ''));
}

/** Strapi 3.0 drew its menu from these; 3.1 reads none of them. */
export const UNREAD_KEYS: readonly string[] = [
  'leftMenuLinks',
  'leftMenuSections',
  'suffixUrl',
  'suffixUrlToReplaceForLeftMenuHighlight',
];

const V3_KEYS: ReadonlySet<string> = new Set([
  'mainComponent',
  'blockerComponent',
  'injectedComponents',
  'preventComponentRendering',
  ...UNREAD_KEYS,
]);

const V4_KEYS: ReadonlySet<string> = new Set(['register', 'bootstrap', 'registerTrads']);
