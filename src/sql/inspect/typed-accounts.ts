import type { Account, SetAsideRows } from '../plan/account.ts';
import type { Checked, ToOneDirt, TypedDirt } from '../plan/dirt.ts';
import { rowsWritten, toOneWritten } from '../plan/rows-written.ts';
import type { RowsStep, ToOne, TypedStep } from '../plan/step.ts';
import { firstOfEach } from '../statements/insert-rows.ts';
import type { Ask } from './ask.ts';
import { existing, type InspectedSide } from './inspected-side.ts';
import { quote } from './quote.ts';
import { sampleIds } from './sample-ids.ts';
import { asTyped, namesNothing } from './typed-dirt.ts';

/** A component table, or a polymorphic relation of many. */
export async function typedAccount(
  side: InspectedSide,
  { step, dirt }: Checked<'typed'>,
  ask: Ask,
): Promise<Account> {
  return {
    source: dirt.elsewhere > 0 ? `${step.from}.${step.item.id}` : step.from,
    to: step.to,
    read: dirt.rows,
    written: rowsWritten({ kind: 'typed', step, dirt }, 'skip'),
    setAside: await typedSetAside(side, step, dirt, ask),
    added: 0,
  };
}

/** A polymorphic relation to one, which v4 keeps in the entity's own row. */
export async function toOneAccount(
  side: InspectedSide,
  step: RowsStep,
  toOne: ToOne,
  dirt: ToOneDirt,
  ask: Ask,
): Promise<Account> {
  const { name } = side.dialect;
  const typed = asTyped(step, toOne);
  const setAside = [...(await typedSetAside(side, typed, { ...dirt, duplicates: 0 }, ask))];
  if (dirt.surplus > 0) {
    const where = `${soundRows(side, typed, dirt)} AND s.${name('id')} NOT IN (${firstOfEach(side, step, toOne)})`;
    setAside.push({
      rows: dirt.surplus,
      reason: 'v4 keeps one for each row, the first',
      ids: await sampleIds(
        ask,
        `SELECT s.${name('id')} AS id FROM ${side.v3(toOne.table)} AS s WHERE ${where}`,
      ),
    });
  }
  return {
    source: toOne.table,
    to: `${step.to}.target_id`,
    read: dirt.rows,
    written: toOneWritten(dirt),
    setAside,
    added: 0,
  };
}

type TypedLosses = Pick<TypedDirt, 'empty' | 'lostEntity' | 'unknownTypes' | 'lostItems' | 'duplicates'>;

async function typedSetAside(
  side: InspectedSide,
  step: TypedStep,
  dirt: TypedLosses,
  ask: Ask,
): Promise<readonly SetAsideRows[]> {
  const { dialect, v3 } = side;
  const { name, text } = dialect;
  const s = (column: string): string => `s.${name(column)}`;
  const [item, type] = [s(step.item.id), s(step.item.type)];
  const setAside: SetAsideRows[] = [];
  const put = async (rows: number, reason: string, where: string): Promise<void> => {
    if (rows > 0)
      setAside.push({
        rows,
        reason,
        ids: await sampleIds(ask, `SELECT s.${name('id')} AS id FROM ${v3(step.from)} AS s WHERE ${where}`),
      });
  };
  await put(dirt.empty, 'names nothing', namesNothing(side, step));
  for (const [unknown, rows] of dirt.unknownTypes)
    await put(
      rows,
      unknown === 'null' ? 'names no table' : `v4 has no counterpart of ${quote(unknown)}`,
      unknown === 'null' ? `${item} IS NOT NULL AND ${type} IS NULL` : `${type} = ${text(unknown)}`,
    );
  const entity = existing(side, step.entity.parent, s(step.entity.from));
  await put(
    dirt.lostEntity,
    `${quote(step.entity.parent)} has no such row`,
    `${knownRows(side, step)} AND NOT ${entity}`,
  );
  for (const { v3: written, table } of step.types)
    await put(
      dirt.lostItems.get(written) ?? 0,
      `${quote(table)} has no such row`,
      `${type} = ${text(written)} AND ${item} IS NOT NULL AND ${entity} AND NOT ${existing(side, table, item)}`,
    );
  const same = [step.entity.from, step.item.id, step.field.from, step.item.type].map(s).join(', ');
  await put(
    dirt.duplicates,
    'the same again',
    `${soundRows(side, step, dirt)} AND ${s('id')} NOT IN (SELECT min(${s('id')}) FROM ${v3(step.from)} AS s GROUP BY ${same})`,
  );
  return setAside;
}

/** Rows that name a type which goes to v4. */
function knownRows({ dialect: { name, text } }: InspectedSide, { item, types }: TypedStep): string {
  const known = types.map(({ v3 }) => text(v3)).join(', ');
  return `s.${name(item.id)} IS NOT NULL AND ${known === '' ? '1 = 0' : `s.${name(item.type)} IN (${known})`}`;
}

/** Rows with both their ends. */
function soundRows(
  side: InspectedSide,
  step: TypedStep,
  { lostItems }: Pick<TypedDirt, 'lostItems'>,
): string {
  const { name, text } = side.dialect;
  const [item, type] = [`s.${name(step.item.id)}`, `s.${name(step.item.type)}`];
  const items = step.types.flatMap(({ v3: written, table }) =>
    lostItems.get(written) ? [`(${type} <> ${text(written)} OR ${existing(side, table, item)})`] : [],
  );
  const entity = existing(side, step.entity.parent, `s.${name(step.entity.from)}`);
  return [knownRows(side, step), entity, ...items].join(' AND ');
}
