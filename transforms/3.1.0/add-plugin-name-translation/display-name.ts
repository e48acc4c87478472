import { jsonProperty, readJson } from '../../../src/ast/json/json-text.ts';
import { SyntaxFailure } from '../../../src/ast/parse.ts';

/** Everything that may tell what a plugin is called, best first. */
export interface NameSources {
  /** What the user says. */
  readonly displayName: unknown;
  /** The name as the translations already have it, under a key that is not read. */
  readonly written: string | undefined;
  /** The text of the plugin's package.json. */
  readonly packageText: unknown;
  /** `plugins/<name>/admin/src/translations/en.json` */
  readonly path: string;
}

/** `undefined` when nothing tells. */
export function pluginDisplayName({
  displayName,
  written,
  packageText,
  path,
}: NameSources): string | undefined {
  const told = [displayName, written, typeof packageText === 'string' ? packageName(packageText) : undefined];
  return told.find(isName)?.trim() ?? folderName(path);
}

/** `strapi.name`, which the admin panel shows for the plugin elsewhere. */
function packageName(text: string): string | undefined {
  try {
    const name = jsonProperty(jsonProperty(readJson(text), 'strapi')?.value, 'name')?.value;
    return name?.kind === 'string' ? name.value : undefined;
  } catch (error) {
    // A broken package.json is no matter of the translations: the folder has a name as well.
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** `plugins/strapi-plugin-my-articles/…` → `My articles`, as Strapi's generator names a plugin. */
function folderName(path: string): string | undefined {
  const folder = /(?:^|[\\/])([^\\/]+)[\\/]admin[\\/]src[\\/]translations[\\/][^\\/]+$/.exec(path)?.[1];
  if (!folder || folder.startsWith('.')) return undefined;
  const words = folder
    .replace(/^strapi-plugin-/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
