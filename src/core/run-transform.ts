import { posix } from 'node:path';
import { emptyConfig } from '../ast/config/blank-config.ts';
import { applyEdits, type Edit } from '../ast/edits.ts';
import type { CarriedLiteral, Outcome, VariableRead } from '../ast/outcome.ts';
import type { TransformStep, Way } from '../strapi/guide.ts';
import type { Catalog } from './catalog.ts';
import { notRead } from './not-read.ts';
import type { Overlay } from './overlay.ts';
import type { FileResult } from './plan.ts';
import type { Project } from './project.ts';

export interface StepResult {
  readonly files: readonly FileResult[];
  /** What the config reads now, so that it can be given a value. */
  readonly variables: readonly VariableRead[];
  /** What leaves the code for `.env`, with the file that has it now. */
  readonly carries?: readonly Carried[];
}

export interface Carried extends CarriedLiteral {
  readonly path: string;
}

/** Runs one transform of a guide on every file that it is for, leaving its edits in the overlay. */
export function runTransformStep(
  project: Project,
  overlay: Overlay,
  catalog: Catalog,
  id: string,
  step: TransformStep,
  way: Way,
): StepResult {
  const run: Run = { project, overlay, catalog, id, step, way };
  const files: FileResult[] = [];
  const variables: VariableRead[] = [];
  const carries: Carried[] = [];
  const carry = (path: string, at: string, outcome: Outcome): void => {
    for (const carried of carriedBy(run, path, at, outcome)) {
      carries.push(carried);
      overlay.env?.carried.set(carried.variable, carried.value);
    }
  };
  const targets = project.matches.get(step.files) ?? [];
  const reported = step.reportOnly ? (project.matches.get(step.reportOnly) ?? []) : [];

  for (const path of targets) {
    const { at, outcome } = inspectFollowed(run, path);
    if (outcome.kind === 'changed') overlay.edit(at, outcome.edits);
    carry(path, at, outcome);
    variables.push(...(outcome.variables ?? []));
    if (at !== path)
      files.push({ kind: 'not-applicable', path, reason: `Passes on what ${at} exports.`, notes: [] });
    files.push(toFileResult(at, outcome));
  }
  for (const path of reported) {
    files.push(toFileResult(path, withoutEdits(inspect(run, path))));
  }

  const { creates } = step;
  if (creates !== undefined && project.kind === 'app' && isApp(project) && !targets.includes(creates)) {
    const { path, edits, outcome } = create(run, creates, '');
    overlay.edit(path, edits);
    files.push(toFileResult(path, { kind: 'changed', edits, reason: outcome.reason, notes: outcome.notes }));
  }
  const isThere = [...targets, ...reported].some(
    (path) => step.ensures && path.startsWith(`${step.ensures}.`),
  );
  if (project.kind !== 'app') return { files, variables, carries };
  if (step.ensures && !isThere && !isApp(project)) {
    const path = `${step.ensures}.js`;
    files.push({
      kind: 'not-applicable',
      path,
      reason: 'There is no config folder: this is no app.',
      notes: [],
    });
  } else if (step.ensures && !isThere) {
    // A config file that is missing is an empty one: what a transform adds to that is the file.
    const path = `${step.ensures}.${project.typescript ? 'ts' : 'js'}`;
    const empty = emptyConfig(path);
    const without = inspectText(run, path, empty);
    variables.push(...(without.variables ?? []));
    if (without.kind === 'already-done') {
      files.push({ kind: 'not-applicable', path, reason: without.reason, notes: without.notes });
    } else {
      const { edits, outcome } = create(run, path, empty);
      overlay.edit(path, edits);
      carry(path, path, outcome);
      const reason = `Creates the file. ${outcome.reason}`;
      files.push(toFileResult(path, { kind: 'changed', edits, reason, notes: outcome.notes }));
    }
  }
  return { files, variables, carries };
}

/** Where the literals of an outcome stand: in the file that was looked at, or in one that it was given besides. */
function carriedBy(run: Run, path: string, at: string, outcome: Outcome): Carried[] {
  if (outcome.kind !== 'changed') return [];
  return (outcome.carries ?? []).map((carried) => {
    const { companion } = carried;
    return { ...carried, path: (companion && companionPaths(run, path).get(companion)) ?? at };
  });
}

/** One step on its way through a project. */
interface Run {
  readonly project: Project;
  readonly overlay: Overlay;
  readonly catalog: Catalog;
  readonly id: string;
  readonly step: TransformStep;
  readonly way: Way;
}

/** Looks at a file, or at the file of the project whose export it only passes on. */
function inspectFollowed(run: Run, path: string): { at: string; outcome: Outcome } {
  const seen = [path];
  for (let at = path; ; seen.push(at)) {
    const outcome = inspect(run, path, at);
    const next =
      outcome.kind === 'needs-you' && outcome.importedFrom
        ? run.project.resolveModule(at, outcome.importedFrom)
        : undefined;
    if (next === undefined || seen.includes(next)) return { at, outcome };
    at = next;
  }
}

/** @param at the file whose text is looked at, as if it stood at `path` */
function inspect(run: Run, path: string, at = path): Outcome {
  const file = run.overlay.read(at);
  if (file?.kind !== 'text') return notRead(file);
  return inspectText(run, path, file.text);
}

function inspectText(run: Run, path: string, source: string): Outcome {
  return run.catalog.transform(run.id).inspect({ path, source }, optionsFor(run, path));
}

/** What a transform is told besides the file. */
function optionsFor(run: Run, path: string): Readonly<Record<string, unknown>> {
  const { overlay, step, way } = run;
  const companions: Record<string, string> = {};
  for (const [name, found] of companionPaths(run, path)) {
    const companion = overlay.read(found);
    if (companion?.kind === 'text') companions[name] = companion.text;
  }
  const env = step.carries ? overlay.env : undefined;
  const { name, workspaceRoot } = run.project.packageManager;
  const installs = workspaceRoot === '.' ? name : 'elsewhere';
  return { companions, from: way.from, to: way.to, installs, ...(env && { env }) };
}

/** The first file that is there of each companion. */
function companionPaths({ overlay, step }: Run, path: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [name, ways] of Object.entries(step.companions ?? {})) {
    const found = ways
      .map((way) => posix.join(posix.dirname(path), way))
      .find((candidate) => overlay.read(candidate)?.kind === 'text');
    if (found !== undefined) paths.set(name, found);
  }
  return paths;
}

/** A plugin depends on Strapi as well, but has no config of its own. */
function isApp({ files, unreadable }: Project): boolean {
  // Nobody can tell what a folder lacks that cannot be looked into.
  if (unreadable.some(({ path }) => path === 'config/')) return false;
  return [...files.keys()].some((path) => path.startsWith('config/'));
}

/** What a transform makes of a file that is not there. */
function create(run: Run, path: string, source: string): { path: string; edits: Edit[]; outcome: Outcome } {
  const outcome = inspectText(run, path, source);
  if (outcome.kind !== 'changed')
    throw new Error(`${run.id} makes nothing of a file that is missing: ${outcome.reason}`);
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
      return {
        kind: 'changed',
        ...common,
        edits: outcome.edits,
        ...(outcome.takesOut && { takesOut: outcome.takesOut }),
      };
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
