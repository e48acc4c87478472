import type { Checked } from '../plan/dirt.ts';
import type { TypedStep, TypeName } from '../plan/step.ts';
import type { StatementContext } from './context.ts';
import type { Insert } from './insert.ts';
import { typeCase } from './type-case.ts';

/** Components of entities, files of entities, polymorphic relations: v3's table names become v4's uids. */
export function insertTyped(context: StatementContext, { step, dirt }: Checked<'typed'>): Insert {
  const { dialect, v3, windows } = context;
  const { name, text } = dialect;
  const s = (column: string): string => `s.${name(column)}`;
  const [entity, item, type] = [s(step.entity.from), s(step.item.id), s(step.item.type)];
  const guards = guardTyped(context, step, dirt);
  const list =
    step.order.within === 'entity' ? [entity, s(step.field.from)] : [type, item, s(step.field.from)];
  const renumbered = windows
    ? // Engines differ on where NULL belongs.
      `row_number() OVER (PARTITION BY ${list.join(', ')} ORDER BY CASE WHEN ${s(step.order.from)} IS NULL THEN 1 ELSE 0 END, ${s(step.order.from)}, ${s('id')})`
    : s('id');
  const columns: readonly (readonly [string, string])[] = [
    ...(step.id ? [['id', s('id')] as const] : []),
    [step.entity.to, entity],
    [step.item.toId, item],
    [step.item.toType, typeCase(dialect, type, step.types)],
    [step.field.to, fieldCase(s(step.field.from), type, step.types, text)],
    [step.order.to, dirt.unordered ? renumbered : s(step.order.from)],
  ];
  return {
    table: step.to,
    columns: columns.map(([column]) => column),
    select: `SELECT ${columns.map(([, value]) => value).join(', ')}
FROM ${v3(step.from)} AS s${guards.length > 0 ? `\nWHERE ${guards.join('\n  AND ')}` : ''}`,
  };
}

/** The conditions that leave out what cannot be copied; none for what does not occur. */
function guardTyped(
  { dialect, v3 }: StatementContext,
  step: TypedStep,
  dirt: Checked<'typed'>['dirt'],
): readonly string[] {
  const { name, text } = dialect;
  const s = (column: string): string => `s.${name(column)}`;
  const exists = (table: string, column: string): string =>
    `EXISTS (SELECT 1 FROM ${v3(table)} AS p WHERE p.${name('id')} = ${column})`;
  const guards: string[] = [];
  if (dirt.elsewhere + dirt.empty > 0) guards.push(`${s(step.item.id)} IS NOT NULL`);
  if (dirt.lostEntity > 0) guards.push(exists(step.entity.parent, s(step.entity.from)));
  if (dirt.unknownTypes.size > 0)
    guards.push(`${s(step.item.type)} IN (${step.types.map(({ v3 }) => text(v3)).join(', ')})`);
  for (const { v3: written, table } of step.types)
    if (dirt.lostItems.get(written))
      guards.push(`(${s(step.item.type)} <> ${text(written)} OR ${exists(table, s(step.item.id))})`);
  if (dirt.duplicates > 0) {
    const same = [step.entity.from, step.item.id, step.field.from, step.item.type].map(s).join(', ');
    guards.push(`${s('id')} IN (SELECT min(${s('id')}) FROM ${v3(step.from)} AS s GROUP BY ${same})`);
  }
  return guards;
}

/** The attribute's name, where v4 calls it otherwise. */
export function fieldCase(
  field: string,
  type: string,
  types: readonly TypeName[],
  text: (value: string) => string,
): string {
  const cases = types.flatMap(({ v3, fields }) =>
    [...fields].map(
      ([from, to]) => `WHEN ${type} = ${text(v3)} AND ${field} = ${text(from)} THEN ${text(to)}`,
    ),
  );
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE ${field} END` : field;
}
