import { major, satisfies } from 'semver';
import { BUILD_FLAGS } from '../strapi/build-flags.ts';
import { nodeRangeFor } from '../strapi/node-engines.ts';
import type { CatalogGuide } from './catalog.ts';
import type { CommandStep } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Project } from './project.ts';

/**
 * Install, what the guides have Strapi itself do, and the build. None is run where the Node in use does not fit.
 *
 * @param byHand the id of what a person has to do first, because a build would undo it
 */
export function commandSteps(
  { project, to, commands }: PlanRequest,
  guides: readonly CatalogGuide[],
  byHand: string | undefined,
): CommandStep[] {
  if (!commands) return [];
  const { packageManager } = project;
  const range = nodeRangeFor(to);
  const unfit =
    range && !satisfies(commands.nodeVersion, range)
      ? `Strapi ${to} needs Node ${range}; \`node\` here is ${commands.nodeVersion}. Run it with a fitting one, or name one with --node.`
      : undefined;
  const notInstalled = commands.install ? unfit : '--no-install was given.';
  const noScript = project.hasBuildScript ? undefined : 'package.json has no script `build`.';
  const destroys = byHand && `Do what ${byHand} leaves to you first: a build deletes what it is about.`;
  const notBuilt = commands.build ? (destroys ?? notInstalled ?? noScript) : '--no-build was given.';
  const because = (reason: string | undefined) => (reason ? { printedBecause: reason } : {});
  const install: CommandStep = {
    kind: 'command',
    id: 'install',
    title: 'Install the dependencies',
    argv: packageManager.install,
    cwd: packageManager.workspaceRoot,
    ...because(notInstalled),
  };
  // The script of that name of what is no app builds something else.
  if (project.kind !== 'app') return [install];
  const build: CommandStep = {
    kind: 'command',
    id: 'build',
    title: 'Rebuild the admin panel',
    argv: packageManager.build(BUILD_FLAGS[major(to)] ?? []),
    cwd: '.',
    ...because(notBuilt),
  };
  const own = guides.flatMap((guide) => guideCommands(project, guide, to, because(destroys ?? notInstalled)));
  return [install, ...own, build];
}

/** What a guide has Strapi itself do. */
function guideCommands(
  { facts, version, packageManager }: Project,
  guide: CatalogGuide,
  to: string,
  because: Pick<CommandStep, 'printedBecause'>,
): CommandStep[] {
  return (guide.commands ?? [])
    .filter(({ when }) => !when || when(facts, { from: version.version, to }))
    .map(({ id, title, strapi, why, risk, writes }) => ({
      kind: 'command',
      id: `${guide.version}/${id}`,
      title,
      argv: packageManager.execute('strapi', strapi),
      cwd: '.',
      guide: guide.version,
      why,
      ...(risk !== undefined && { risk }),
      writes,
      ...because,
    }));
}
