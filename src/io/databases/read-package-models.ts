import { isOfficialPackage } from '../../strapi/official-packages.ts';
import { V3_OFFICIAL_MODELS } from '../../strapi/v3-official-models.ts';
import { relativePath } from '../files/relative-path.ts';
import { findPackage } from './find-package.ts';
import { type ModelFiles, readModels } from './read-models.ts';

/**
 * The models that a package brings to a Strapi 3 project, as it is installed; where it is not, as we know the official ones.
 *
 * @returns undefined for a package that is neither installed nor official
 */
export async function readPackageModels(
  root: string,
  name: string,
): Promise<readonly ModelFiles[] | undefined> {
  // Those of the core are written in its code.
  const folder = name === 'strapi' ? undefined : findPackage(root, name);
  if (folder) return readModels(folder, 'models/*.{js,json}', `${relativePath(root, folder)}/`);
  if (!isOfficialPackage(name, 3)) return undefined;
  return Object.entries(V3_OFFICIAL_MODELS[name] ?? {}).map(([model, definition]) => ({
    at: [model],
    definition: { ...definition },
    where: `${name}'s model ${model}`,
    code: [],
  }));
}
