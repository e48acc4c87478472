import { posix } from 'node:path';
import { applyEdits, type Edit } from '../ast/edits.ts';
import type { Outcome, VariableRead } from '../ast/outcome.ts';
import type { TransformStep } from '../strapi/guide.ts';
import type { Catalog } from './catalog.ts';
import { notRead } from './not-read.ts';
import type { Overlay } from './overlay.ts';
import type { FileResult } from './plan.ts';
import type { Project } from './project.ts';

export interface StepResult {
  readonly files: readonly FileResult[];
  /** What the config reads now, so that it can be given a value. */
  readonly variables: readonly VariableRead[];
}

/** Runs one transform of a guide on every file that it is for, leaving its edits in the overlay. */
export function runTransformStep(
  project: Project,
  overlay: Overlay,
  catalog: Catalog,
  id: string,
  step: TransformStep,
): StepResult {
  const files: FileResult[] = [];
  const variables: VariableRead[] = [];
  const targets = project.matches.get(step.files) ?? [];
  const reported = step.reportOnly ? (project.matches.get(step.reportOnly) ?? []) : [];

  for (const path of targets) {
    const { at, outcome } = inspectFollowed(project, overlay, catalog, id, step, path);
    if (outcome.kind === 'changed') overlay.edit(at, outcome.edits);
    variables.push(...(outcome.variables ?? []));
    if (at !== path)
      files.push({ kind: 'not-applicable', path, reason: `Passes on what ${at} exports.`, notes: [] });
    files.push(toFileResult(at, outcome));
  }
  for (const path of reported) {
    files.push(toFileResult(path, withoutEdits(inspect(overlay, catalog, id, step, path))));
  }

  const isThere = [...targets, ...reported].some(
    (path) => step.ensures && path.startsWith(`${step.ensures}.`),
  );
  if (project.kind !== 'app') return { files, variables };
  if (step.ensures && !isThere && !isApp(project)) {
    const path = `${step.ensures}.js`;
    files.push({
      kind: 'not-applicable',
      path,
      reason: 'There is no config folder: this is no app.',
      notes: [],
    });
  } else if (step.ensures && !isThere) {
    const { path, edits, outcome } = create(project, catalog, id, step.ensures);
    overlay.edit(path, edits);
    variables.push(...(outcome.variables ?? []));
    files.push(
      toFileResult(path, {
        kind: 'changed',
        edits,
        reason: `Creates the file. ${outcome.reason}`,
        notes: outcome.notes,
      }),
    );
  }
  return { files, variables };
}

/** Looks at a file, or at the file of the project whose export it only passes on. */
function inspectFollowed(
  project: Project,
  overlay: Overlay,
  catalog: Catalog,
  id: string,
  step: TransformStep,
  path: string,
): { at: string; outcome: Outcome } {
  const seen = [path];
  for (let at = path; ; seen.push(at)) {
    const outcome = inspect(overlay, catalog, id, step, path, at);
    const next =
      outcome.kind === 'needs-you' && outcome.importedFrom
        ? project.resolveModule(at, outcome.importedFrom)
        : undefined;
    if (next === undefined || seen.includes(next)) return { at, outcome };
    at = next;
  }
}

/** @param at the file whose text is looked at, as if it stood at `path` */
function inspect(
  overlay: Overlay,
  catalog: Catalog,
  id: string,
  step: TransformStep,
  path: string,
  at = path,
): Outcome {
  const file = overlay.read(at);
  if (file?.kind !== 'text') return notRead(file);
  const companions: Record<string, string> = {};
  for (const [name, ways] of Object.entries(step.companions ?? {})) {
    const found = ways.map((way) => overlay.read(posix.join(posix.dirname(path), way)));
    const companion = found.find((candidate) => candidate?.kind === 'text');
    if (companion?.kind === 'text') companions[name] = companion.text;
  }
  return catalog.transform(id).inspect({ path, source: file.text }, { companions });
}

/** A plugin depends on Strapi as well, but has no config of its own. */
function isApp({ files }: Project): boolean {
  return [...files.keys()].some((path) => path.startsWith('config/'));
}

/** A config file that is missing is an empty one: what a transform adds to that is the file. */
function create(
  project: Project,
  catalog: Catalog,
  id: string,
  name: string,
): { path: string; edits: Edit[]; outcome: Outcome } {
  const path = `${name}.${project.typescript ? 'ts' : 'js'}`;
  const source = project.typescript
    ? 'export default ({ env }) => ({});\n'
    : 'module.exports = ({ env }) => ({});\n';
  const outcome = catalog.transform(id).inspect({ path, source }, {});
  if (outcome.kind !== 'changed') throw new Error(`${id} does not accept an empty config: ${outcome.reason}`);
  return { path, edits: [{ start: 0, end: 0, text: applyEdits(source, outcome.edits) }], outcome };
}

function withoutEdits(outcome: Outcome): Outcome {
  if (outcome.kind !== 'changed') return outcome;
  return { kind: 'not-applicable', reason: 'Only reported, never edited.', notes: outcome.notes };
}

/** Leaves out what does not belong into a plan. */
export function toFileResult(path: string, outcome: Outcome): FileResult {
  const common = { path, reason: outcome.reason, notes: outcome.notes };
  switch (outcome.kind) {
    case 'changed':
      return { kind: 'changed', ...common, edits: outcome.edits };
    case 'needs-you': {
      const { line, snippet, frame } = outcome;
      return {
        kind: 'needs-you',
        ...common,
        ...(line !== undefined && { line }),
        ...(snippet !== undefined && { snippet }),
        ...(frame !== undefined && { frame }),
      };
    }
    default:
      return { kind: outcome.kind, ...common };
  }
}
