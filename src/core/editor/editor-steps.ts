import { lte, major } from 'semver';
import type { TransformStep } from '../../strapi/guide.ts';
import type { Catalog, CatalogGuide } from '../catalog.ts';
import { checkedGuides } from '../checked-guides.ts';
import { crossedGuides } from '../crossed-guides.ts';
import { dependencyStep, MANIFESTS } from '../dependency-step.ts';
import type { Overlay } from '../overlay.ts';
import type { Project } from '../project.ts';
import { runTransformStep, type StepResult } from '../run-transform.ts';
import { attempt } from './attempt.ts';
import type { Told } from './diagnostic-of.ts';
import type { EditorTarget } from './editor-target.ts';
import type { PlanEnv } from './remember-env-plan.ts';
import type { OnCrash } from './remember-outcomes.ts';

/** What an editor asks about: a project as it is in its buffers, and where it is to go. */
export interface EditorRequest {
  readonly project: Project;
  readonly catalog: Catalog;
  readonly target: EditorTarget;
  readonly planEnv: PlanEnv;
  readonly onCrash: OnCrash;
}

export interface EditorStep {
  readonly told: Told;
  /** Where one step is of several transforms: the one that looks at a file. */
  readonly toldOf: (path: string) => Told;
  readonly run: (overlay: Overlay) => StepResult;
}

export const DEPENDENCIES = 'bump-strapi-dependencies';
export const CATALOGS = 'bump-strapi-catalogs';

/** The guides up to the project's own version, and those from there to the target. */
export function editorGuides({ project, catalog, target }: EditorRequest): {
  readonly behind: readonly CatalogGuide[];
  readonly ahead: readonly CatalogGuide[];
} {
  const { version } = project.version;
  const crossed = target.kind === 'version' ? crossedGuides(catalog.guides, version, target.version) : [];
  return {
    behind: checkedGuides(catalog.guides, version),
    // What is a choice is offered where someone asks for it, and is no problem of the file.
    ahead: crossed.flatMap((guide) =>
      guide.kind === 'automated'
        ? [{ ...guide.guide, steps: guide.guide.steps.filter(({ asks }) => !asks) }]
        : [],
    ),
  };
}

/** Every guide of the project's major, whatever versions lie between. */
export function guidesOfMajor({ project, catalog }: EditorRequest): readonly CatalogGuide[] {
  return catalog.guides.filter(({ version }) => major(version) === major(project.version.version));
}

/** The dependencies, where there is a version to set them to, and the steps of the guides, in the order of a plan. */
export function editorSteps(request: EditorRequest, guides: readonly CatalogGuide[]): readonly EditorStep[] {
  const { project, catalog, target, onCrash } = request;
  const { version } = project.version;
  const to = target.kind === 'version' ? target.version : version;
  const code = guides.flatMap((guide) => {
    // What is behind the project is held against it as it is.
    const way = { from: version, to: lte(guide.version, version) ? version : to };
    const concerned = ({ when }: TransformStep): boolean => !when || when(project.facts, way);
    return guide.steps.filter(concerned).map((step): EditorStep => {
      const id = `${guide.version}/${step.transform}`;
      const told = { id, title: catalog.transform(id).title, href: guide.url };
      return {
        told,
        toldOf: () => told,
        run: (overlay) =>
          attempt(id, onCrash, NOTHING, () => runTransformStep(project, overlay, catalog, id, step, way)),
      };
    });
  });
  return target.kind === 'version' ? [bump(request, target.version), ...code] : code;
}

function bump(request: EditorRequest, to: string): EditorStep {
  const { project, catalog, onCrash } = request;
  const manifests = project.matches.get(MANIFESTS) ?? [];
  const href = editorGuides(request).ahead.at(-1)?.url;
  const toldAs = (id: string): Told => ({
    id,
    title: catalog.transform(id).title,
    ...(href !== undefined && { href }),
  });
  return {
    told: toldAs(DEPENDENCIES),
    toldOf: (path) => toldAs(manifests.includes(path) ? DEPENDENCIES : CATALOGS),
    run: (overlay) =>
      attempt(DEPENDENCIES, onCrash, NOTHING, () => ({
        files: dependencyStep(project, overlay, catalog, to).files,
        variables: [],
      })),
  };
}

const NOTHING: StepResult = { files: [], variables: [] };
