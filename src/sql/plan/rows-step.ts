import snakeCase from 'lodash/snakeCase';
import { COLUMN_DEFAULTS } from '../../strapi/v4-column-defaults.ts';
import type { Column } from '../catalog.ts';
import type { LeftOut, Problem } from './data-plan.ts';
import type { Pair, Sides } from './sides.ts';
import type { ColumnCopy, ColumnSource, RowsStep, ToOne } from './step.ts';

const CREATORS: Readonly<Record<string, string>> = {
  created_by: 'created_by_id',
  updated_by: 'updated_by_id',
};

export interface PlannedRows {
  readonly step: RowsStep;
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * The rows of one type: `firstName` → `first_name`, `createdOn` → `created_at`, `created_by` → `created_by_id`.
 *
 * @param consumed columns that relations read
 * @param toOne the polymorphic to-one relation of the type, whose ends v4 keeps in the row
 */
export function rowsStep(
  sides: Sides,
  pair: Pair,
  consumed: ReadonlySet<string>,
  toOne: ToOne | undefined,
): PlannedRows {
  const { source, target, model } = pair;
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  const taken = new Map<string, ColumnCopy>();
  for (const from of source.columns.values()) {
    if (consumed.has(from.name)) continue;
    const name = columnOf(sides, pair, from);
    const to = name === undefined ? undefined : target.columns.get(name);
    if (!to) {
      leftOut.push({
        kind: 'column',
        table: source.name,
        column: from.name,
        reason: whyNot(pair, from, name),
      });
      continue;
    }
    const other = taken.get(to.name);
    if (other)
      problems.push({
        where: `${model.uid}#${from.name}`,
        message: `Two columns of "${source.name}" would become "${to.name}" of "${target.name}".`,
        next: 'Say in the mapping file which attribute is which, with null for the one to leave out.',
      });
    else taken.set(to.name, { to, value: sourceOf(sides, from) });
  }
  for (const { name, value, note } of fills(sides, pair)) {
    const to = target.columns.get(name);
    if (!to || taken.has(name)) continue;
    taken.set(name, { to, value });
    if (note !== undefined && source.rows > 0) notes.push(note);
  }
  for (const [name, part] of [
    ['target_id', 'id'],
    ['target_type', 'type'],
  ] as const) {
    const to = target.columns.get(name);
    if (toOne && to) taken.set(name, { to, value: { kind: 'to-one', part } });
  }
  for (const to of target.columns.values())
    if (!to.nullable && !to.generated && to.default === undefined && !taken.has(to.name))
      problems.push({
        where: `${pair.uid}`,
        message: `"${target.name}"."${to.name}" may not be empty, and v3 has nothing for it.`,
        next: 'Give the attribute a value in v3 under that name, or drop the constraint in v4 first.',
      });
  return {
    step: {
      kind: 'rows',
      from: source.name,
      to: target.name,
      columns: [...taken.values()],
      ...(toOne && { toOne }),
    },
    leftOut,
    problems,
    notes,
  };
}

/**
 * What v4 has columns for and v3 knew nothing of. A type that had no drafts in v3 was public, and one that was not localized was in
 * the default language: v4 fills the same in when a type is given drafts or languages (`@strapi/strapi` 4,
 * lib/migrations/draft-publish.js; `@strapi/plugin-i18n`, server/migrations).
 */
function fills({ defaultLocale }: Sides, { uid, type, model, source }: Pair): readonly Fill[] {
  const defaults = Object.entries(COLUMN_DEFAULTS[uid] ?? {}).map(([name, value]) => ({
    name,
    value: { kind: 'constant', value } as const,
  }));
  if (!type || type.kind === 'component') return defaults;
  const created = model.timestamps && source.columns.get(model.timestamps[0]);
  return [
    ...defaults,
    ...(created
      ? [
          {
            name: 'published_at',
            value: { kind: 'column', from: created } as const,
            note: `${uid} has drafts in v4 and had none in v3: all of it is published, as of its creation.`,
          },
        ]
      : []),
    ...(defaultLocale !== undefined
      ? [
          {
            name: 'locale',
            value: { kind: 'constant', value: defaultLocale } as const,
            note: `${uid} is localized in v4 and was not in v3: all of it becomes “${defaultLocale}”, the default language.`,
          },
        ]
      : []),
  ];
}

interface Fill {
  readonly name: string;
  readonly value: ColumnSource;
  /** What the user should know about it. */
  readonly note?: string;
}

/** The v4 column that a v3 column becomes; `undefined` where its attribute is gone. */
function columnOf({ names }: Sides, { model, type }: Pair, { name }: Column): string | undefined {
  if (name === 'id') return 'id';
  if (model.timestamps?.[0] === name) return 'created_at';
  if (model.timestamps?.[1] === name) return 'updated_at';
  const creator = CREATORS[name];
  if (creator) return creator;
  if (!model.attributes.has(name)) return undefined;
  // Tables of v4 without a content-type keep v3's names.
  const attribute = type || model.kind === 'component' ? names.attributeOf(model.uid, name) : name;
  return attribute === undefined ? undefined : snakeCase(attribute);
}

function sourceOf(sides: Sides, from: Column): ColumnCopy['value'] {
  const administrators = sides.models.find(({ uid }) => uid === 'strapi::user')?.collectionName;
  if (from.name in CREATORS && administrators) return { kind: 'reference', from, parent: administrators };
  return { kind: 'column', from };
}

function whyNot({ model, uid, target }: Pair, from: Column, name: string | undefined): string {
  if (name !== undefined) return `"${target.name}" has no column "${name}"`;
  return model.attributes.has(from.name)
    ? `${uid} has no such attribute`
    : `left over: no attribute of ${model.uid}`;
}
