import { ENV_FILE } from '../../strapi/env-files.ts';
import type { CatalogGuide } from '../catalog.ts';
import { createOverlay } from '../overlay.ts';
import type { FileResult } from '../plan.ts';
import { type Project, textOf } from '../project.ts';
import type { StepResult } from '../run-transform.ts';
import { secretNeeds } from '../secrets/secret-needs.ts';
import type { SecretDecision, SecretFilePlan } from '../secrets/secrets-plan.ts';
import { attempt } from './attempt.ts';
import type { Told } from './diagnostic-of.ts';
import { type EditorRequest, editorGuides, editorSteps } from './editor-steps.ts';
import { findVariableRead, type Place } from './find-variable-read.ts';

/** How one step ends in one file, looked at as it is, without the edits of other steps. */
export interface Finding {
  readonly told: Told;
  readonly result: FileResult;
}

export interface MissingSecret {
  readonly told: Told;
  readonly decision: SecretDecision;
  /** Where the config reads it. */
  readonly reads: readonly (Place & { readonly path: string })[];
}

export interface ProjectFindings {
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  readonly secrets: readonly MissingSecret[];
  /** The plan for the `.env` file, to be carried out for one secret. */
  readonly env?: SecretFilePlan;
  /** How many ends of steps in files, secrets included, want something. */
  readonly needed: number;
}

/**
 * What every file of a project still needs: the steps that `check` reports for the project's own version, and those of the plan to
 * the target.
 */
export function projectFindings(request: EditorRequest): ProjectFindings {
  const { project } = request;
  const { behind, ahead } = editorGuides(request);
  const guides = [...behind, ...ahead];
  const results = new Map<string, StepResult>();
  const findings: Finding[] = [];
  for (const { told, toldOf, run } of editorSteps(request, guides)) {
    const result = run(createOverlay(project));
    results.set(told.id, result);
    findings.push(...result.files.map((file) => ({ told: toldOf(file.path), result: file })));
  }
  // A checkout without `.env` has its values elsewhere: only the way to the target makes one, as in `check` and `plan`.
  const asking = textOf(project, ENV_FILE) === undefined ? ahead : guides;
  const env = attempt('secrets', request.onCrash, undefined, () =>
    request.planEnv(secretNeeds(asking, results), textOf(project, ENV_FILE)),
  );
  const missing = (env?.decisions ?? []).filter(needsSomething);
  return {
    // What a step would create is no text that could be shown anything about.
    byPath: byPath(findings.filter(({ result }) => project.files.has(result.path))),
    secrets: missing.map((decision) => missingSecret(project, asking, results, decision)),
    ...(env && { env }),
    needed: findings.filter(({ result }) => needsSomething(result)).length + missing.length,
  };
}

export function needsSomething({ kind }: { readonly kind: FileResult['kind'] }): boolean {
  return kind === 'changed' || kind === 'needs-you';
}

function missingSecret(
  project: Project,
  guides: readonly CatalogGuide[],
  results: ReadonlyMap<string, StepResult>,
  decision: MissingSecret['decision'],
): MissingSecret {
  const { variable } = decision;
  const readers = guides.flatMap((guide) =>
    guide.secrets.flatMap(({ readBy }) => {
      const result = results.get(`${guide.version}/${readBy}`);
      const reads = result?.variables.some(({ name }) => name === variable);
      return result && reads ? [{ href: guide.url, files: result.files }] : [];
    }),
  );
  // Where a step has yet to make the config read it, the step is what is missing.
  const paths = readers.flatMap(({ files }) =>
    files.flatMap(({ kind, path }) => (kind === 'already-done' ? [path] : [])),
  );
  const [first] = readers;
  return {
    told: { id: 'secrets', title: `Give ${variable} a value in .env`, ...(first && { href: first.href }) },
    decision,
    reads: [...new Set(paths)].flatMap((path) => {
      const place = findVariableRead(path, textOf(project, path) ?? '', variable);
      return place ? [{ path, ...place }] : [];
    }),
  };
}

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const { path } = finding.result;
    map.set(path, [...(map.get(path) ?? []), finding]);
  }
  return map;
}
