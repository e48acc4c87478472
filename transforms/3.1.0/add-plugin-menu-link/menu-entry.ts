import type { Node } from '@babel/types';
import { array, code, type Entry, object, printBlock } from '../../../src/ast/print-value.ts';
import type { Source } from '../../../src/ast/source.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';
import { packageImport } from './plugin-imports.ts';

/** What the link in the menu is made of; a field that is written as shorthand has no expression. */
export interface Link {
  /** `/plugins/<id>` and the like, as source text. */
  readonly withId: (before: string, after: string) => string;
  readonly icon?: string;
  readonly name?: string;
}

/** The `menu` of a plugin: one link, in the order of Strapi's guide. */
export function menuEntry(link: Link): Entry {
  const field = (key: 'icon' | 'name'): Entry => {
    const expression = link[key];
    return expression === undefined ? { key } : { key, value: code(expression) };
  };
  const label = object(
    { key: 'id', value: code(link.withId('', '.plugin.name')) },
    // The name in package.json is what Strapi's own generator shows until the translations are loaded.
    { key: 'defaultMessage', value: code(link.name ?? 'name') },
  );
  const destination: Entry = { key: 'destination', value: code(link.withId('/plugins/', '')) };
  const entries = [destination, field('icon'), field('name'), { key: 'label', value: label }];
  return { key: 'menu', value: object({ key: 'pluginsSectionLinks', value: array(object(...entries)) }) };
}

/** How to write a text around the plugin's id: `'/plugins/' + 'my-id'` → `'/plugins/my-id'`. */
export function aroundId(text: string, id: Node): Link['withId'] {
  const written = text.slice(id.start ?? 0, id.end ?? 0);
  const bare = unwrap(id);
  if (bare.type === 'StringLiteral' || bare.type === 'TemplateLiteral') {
    const literal = text.slice(bare.start ?? 0, bare.end ?? 0);
    return (before, after) => literal[0] + before + literal.slice(1, -1) + after + literal.at(-1);
  }
  return aroundExpression(written);
}

export function aroundExpression(expression: string): Link['withId'] {
  return (before, after) => `\`${before}\${${expression}}${after}\``;
}

/** What to paste into the plugin object where no tool can decide. */
export function menuSnippet(
  source: Source,
  link: Partial<Link>,
  missing: readonly ('icon' | 'id' | 'name')[] = [],
): string {
  const known = packageImport(source.program);
  const { icon = `${known ?? 'pluginPkg'}.strapi.icon`, name = `${known ?? 'pluginPkg'}.strapi.name` } = link;
  const whole: Link = { withId: link.withId ?? aroundExpression('pluginId'), icon, name };
  const values = { icon, id: 'pluginId', name };
  const entries = [...missing.map((key): Entry => ({ key, value: code(values[key]) })), menuEntry(whole)];

  const { quote } = source.style;
  const from = (local: string, module: string): string => `import ${local} from ${quote}${module}${quote};`;
  const imports = missing.map((key) => {
    if (key === 'id') return from('pluginId', './pluginId');
    return known ? '' : from('pluginPkg', '../../package.json');
  });
  const options = { style: { ...source.style, eol: '\n' as const }, quotedKeys: false };
  const lines = entries.map((entry) => `${printBlock(entry, '', options)},`).join('\n');
  return [...new Set(imports), lines].filter((part) => part !== '').join('\n');
}
