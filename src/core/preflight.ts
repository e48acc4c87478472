import { groupBy } from './group-by.ts';
import type { Plan } from './plan.ts';
import type { Project } from './project.ts';
import type { Problem } from './report/report.ts';
import { isSelected, type Selection } from './selection.ts';

/** What was found out about the outside world before the first write. */
export interface PreflightFacts {
  /** Files that cannot be written, each with the reason. */
  readonly unwritable: readonly { readonly path: string; readonly reason: string }[];
  /** Packages that the registry does not have in the target version. */
  readonly unpublished: readonly string[];
  /** False where the package manager that has to install cannot be started. */
  readonly packageManagerFound: boolean;
  /** The port of the config, when something listens on it. */
  readonly busyPort: number | undefined;
  readonly allowDirty: boolean;
}

/** The names that `--skip` takes for checks that a person may overrule. */
export const SKIPPABLE_CHECKS = ['server-stopped', 'versions-published'] as const;

/** Everything that stands in the way of a plan, all at once: nothing may fail after the first write that can be known before it. */
export function preflight(
  plan: Plan,
  project: Project,
  facts: PreflightFacts,
  selection: Selection,
): Problem[] {
  const problems: Problem[] = [];
  const error = (check: string, message: string, next: string): void => {
    if (selection.skip.includes(check)) return;
    problems.push({ check, level: 'error', message, next });
  };
  const warning = (check: string, message: string, next: string): void => {
    problems.push({ check, level: 'warning', message, next });
  };

  const { git, packageManager } = project;
  if (git.kind === 'none') {
    warning(
      'git',
      'This is not a git repository, or git is not installed.',
      '`strapi-uplift undo` takes an upgrade back without it.',
    );
  } else if (git.dirty.length > 0) {
    const message = `git has uncommitted changes here: ${listed(git.dirty)}.`;
    if (facts.allowDirty) warning('git', message, 'They are left as they are.');
    else error('git', message, 'Commit or stash them first, or add --allow-dirty.');
  }
  for (const { path, reason } of facts.unwritable) {
    error(
      'writable',
      `${path} cannot be written: ${reason}.`,
      'Make it writable, or leave the step out with --skip.',
    );
  }
  for (const [place, steps] of groupBy(unparsable(plan), ({ place }) => place)) {
    const ids = steps.map(({ id }) => id);
    const [step, skips] = [ids.length > 1 ? 'steps' : 'step', ids.map((id) => `--skip ${id}`)];
    const message = `${place} cannot be parsed, so that ${ids.join(', ')} cannot be done.`;
    error('parsable', message, `Correct the file, or leave the ${step} out: ${skips.join(' ')}`);
  }
  if (facts.unpublished.length > 0) {
    const message = `The registry has no version ${plan.project.to} of ${listed(facts.unpublished)}.`;
    error(
      'versions-published',
      message,
      'Choose another version, remove the package, or add --skip versions-published.',
    );
  }
  const installs = plan.steps.some(
    (step) => step.kind === 'command' && !step.printedBecause && isSelected(step.id, selection),
  );
  if (installs && !facts.packageManagerFound) {
    error(
      'package-manager',
      `${packageManager.name} cannot be started (${packageManager.because}).`,
      'Install it, or add --no-install.',
    );
  }
  if (facts.busyPort !== undefined) {
    const message = `Something listens on port ${facts.busyPort}, which this project uses: most likely Strapi.`;
    error(
      'server-stopped',
      message,
      'Stop the server, or add --skip server-stopped if it is something else.',
    );
  }
  return problems;
}

/** What each step was told that it could not read, and where. */
function unparsable(plan: Plan): { readonly id: string; readonly place: string }[] {
  return plan.steps.flatMap((step) => {
    if (step.kind !== 'edit') return [];
    return step.files.flatMap((file) =>
      file.kind === 'needs-you' && file.frame !== undefined
        ? [{ id: step.id, place: file.line === undefined ? file.path : `${file.path}:${file.line}` }]
        : [],
    );
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
