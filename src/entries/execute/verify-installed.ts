import { major } from 'semver';
import { readInstalledVersion } from '../../io/packages/installed-version.ts';
import type { Surroundings } from '../../io/packages/surroundings.ts';
import { corePackage, isStrapiMajor } from '../../strapi/official-packages.ts';
import type { Work } from './work.ts';

/** A range such as ^4.7.1 lets the package manager choose; what it chose may need guides that this plan has not crossed. */
export function verifyInstalled({ root, plan, report }: Work, surroundings: Surroundings): void {
  const { to } = plan.project;
  const own = major(to);
  if (!isStrapiMajor(own)) return;
  const packageName = corePackage(own);
  const found = readInstalledVersion(root, packageName, surroundings);
  if (!found || found.version === to) return;
  report.problems.push({
    check: 'installed-version',
    level: 'warning',
    message: `${packageName} ${found.version} was installed, not ${to}: package.json asks for ${found.range}.`,
    next: `Pin the version (${to}) and install again, or follow the guides up to ${found.version} as well.`,
  });
}
