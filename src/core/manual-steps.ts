import type { VariablesOf, Way } from '../strapi/guide.ts';
import type { ProjectFacts } from '../strapi/project-facts.ts';
import type { CrossedGuide } from './crossed-guides.ts';
import { asksOf, withoutDatabase } from './database-step.ts';
import { groupBy } from './group-by.ts';
import type { DatabaseStep, ManualStep } from './plan.ts';
import { isAskedFor, type Selection } from './selection.ts';

/** A project on its way, with what is done in its database. */
export interface ToldOf {
  readonly facts: ProjectFacts;
  readonly way: Way;
  readonly variablesOf: VariablesOf;
  readonly selection: Selection;
  readonly database: readonly DatabaseStep[];
  /** Whether there is one in which something could be done. */
  readonly databaseNamed: boolean;
}

/** What the guides on a way leave to a person. What several of them say in the same words is said once, by the last. */
export function manualSteps(crossed: readonly CrossedGuide[], told: ToldOf): ManualStep[] {
  const all = crossed.flatMap((guide) => stepsOf(guide, told));
  const alike = groupBy(all, ({ title, text, files, snippet }) =>
    JSON.stringify([title, text, files, snippet]),
  );
  const last = new Set([...alike.values()].map((steps) => steps.at(-1)));
  return all.filter((step) => last.has(step));
}

function stepsOf(crossed: CrossedGuide, told: ToldOf): ManualStep[] {
  const { version, title, url } = crossed;
  if (crossed.kind === 'by-hand') {
    const text = 'strapi-uplift does not know this guide yet. Follow it by hand.';
    const page = url.slice(url.lastIndexOf('/') + 1).replace(/\.html$/, '');
    return [{ kind: 'manual', id: `${version}/${page}`, title, guide: version, level: 'todo', text, url }];
  }
  const facts = withoutDatabase(told.facts, told.database, version);
  return crossed.guide.notes(facts, told.way, told.variablesOf).map(({ id: name, ...note }): ManualStep => {
    const id = `${version}/${name}`;
    // What was asked for and could not be done here is left to a person.
    const level = isAskedFor(id, told.selection) ? 'todo' : note.level;
    const change = told.databaseNamed ? crossed.guide.database?.find((one) => one.id === name) : undefined;
    const asks = change && asksOf(change);
    return { kind: 'manual', ...note, level, ...(asks && { asks }), id, guide: version };
  });
}
