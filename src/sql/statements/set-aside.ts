import type { Account, SetAsideRows } from '../plan/account.ts';
import type { Checked, CheckedStep } from '../plan/dirt.ts';
import { rowsWritten } from '../plan/rows-written.ts';
import type { LiteralStep } from '../plan/step.ts';
import type { StatementContext } from './context.ts';
import type { Ask } from './inspect-dirt.ts';
import { linkSource } from './link-source.ts';

type Side = Pick<StatementContext, 'dialect' | 'v3' | 'orphans'>;

/** Ids shown of the rows that are set aside for one reason. */
const SAMPLES = 5;

/** Accounts for everything that a step reads, with a few ids of what it sets aside. Reads v3 only. */
export async function accountsOf(side: Side, checked: CheckedStep, ask: Ask): Promise<readonly Account[]> {
  switch (checked.kind) {
    case 'rows':
      return await ofRows(side, checked, ask);
    case 'link':
      return await ofLinks(side, checked, ask);
    case 'typed':
      return [await ofTyped(side, checked, ask)];
    case 'literal':
      return [ofLiterals(checked)];
  }
}

async function ofRows(
  { dialect, v3 }: Side,
  { step, dirt }: Checked<'rows'>,
  ask: Ask,
): Promise<readonly Account[]> {
  const { name } = dialect;
  const accounts: Account[] = [
    { source: step.from, to: step.to, read: dirt.rows, written: dirt.rows, setAside: [], added: 0 },
  ];
  for (const { to, value } of step.columns) {
    const lost = value.kind === 'reference' ? (dirt.dangling.get(value.from.name) ?? 0) : 0;
    if (value.kind !== 'reference' || lost === 0) continue;
    const column = `s.${name(value.from.name)}`;
    const ids = await sample(
      ask,
      `SELECT s.${name('id')} AS id FROM ${v3(step.from)} AS s WHERE ${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${v3(value.parent)} AS p WHERE p.${name('id')} = ${column})`,
    );
    accounts.push({
      source: `${step.from}.${value.from.name}`,
      to: `${step.to}.${to.name}`,
      read: lost,
      written: 0,
      setAside: [{ rows: lost, reason: `${quoted(value.parent)} has no such row: written as NULL`, ids }],
      added: 0,
    });
  }
  return accounts;
}

async function ofLinks(side: Side, checked: Checked<'link'>, ask: Ask): Promise<readonly Account[]> {
  const { dialect, v3, orphans } = side;
  const { name } = dialect;
  const { step, dirt } = checked;
  const { source } = step;
  const [own, other] = [`s.${name('own')}`, `s.${name('other')}`];
  const pairs = `(${linkSource(side, source, false)}) AS s`;
  const missing = (parent: string, column: string): string =>
    `NOT EXISTS (SELECT 1 FROM ${v3(parent)} AS p WHERE p.${name('id')} = ${column})`;
  const both = `${own} IS NOT NULL AND ${other} IS NOT NULL`;
  const setAside: SetAsideRows[] = [];
  const put = async (rows: number, reason: string, where: string): Promise<void> => {
    if (rows > 0)
      setAside.push({
        rows,
        reason,
        ids: await sample(ask, `SELECT s.${name('id')} AS id FROM ${pairs} WHERE ${where}`),
      });
  };
  await put(dirt.empty, 'one end is empty', `${own} IS NULL OR ${other} IS NULL`);
  if (orphans === 'skip') {
    await put(
      dirt.lostOwn,
      `${quoted(step.own.parent)} has no such row`,
      `${both} AND ${missing(step.own.parent, own)}`,
    );
    await put(
      dirt.lostOther,
      `${quoted(step.other.parent)} has no such row`,
      `${both} AND ${missing(step.other.parent, other)}`,
    );
  }
  await put(
    dirt.duplicates,
    'the same pair again',
    `${both} AND ${name('id')} NOT IN (SELECT min(s.${name('id')}) FROM ${pairs} GROUP BY ${own}, ${other})`,
  );
  const accounts: Account[] = [
    {
      source: source.kind === 'join' ? source.table : `${source.table}.${source.column}`,
      to: step.to,
      read: dirt.rows - dirt.added,
      written: rowsWritten(checked, orphans),
      setAside,
      added: dirt.added,
    },
  ];
  if (source.kind === 'pair' && dirt.contradictions > 0) {
    const [id, column, back] = [name('id'), name(source.column), name(source.backColumn)];
    const ids = await sample(
      ask,
      `SELECT b.${id} AS id FROM ${v3(source.backTable)} AS b LEFT JOIN ${v3(source.table)} AS o ON o.${id} = b.${back} WHERE b.${back} IS NOT NULL AND (o.${id} IS NULL OR o.${column} <> b.${id})`,
    );
    accounts.push({
      source: `${source.backTable}.${source.backColumn}`,
      to: step.to,
      read: dirt.contradictions,
      written: 0,
      setAside: [
        {
          rows: dirt.contradictions,
          reason: `contradicts ${quoted(source.table)}.${quoted(source.column)}, which decides`,
          ids,
        },
      ],
      added: 0,
    });
  }
  return accounts;
}

async function ofTyped(side: Side, checked: Checked<'typed'>, ask: Ask): Promise<Account> {
  const { dialect, v3 } = side;
  const { name, text } = dialect;
  const { step, dirt } = checked;
  const s = (column: string): string => `s.${name(column)}`;
  const [item, type] = [s(step.item.id), s(step.item.type)];
  const setAside: SetAsideRows[] = [];
  const put = async (rows: number, reason: string, where: string): Promise<void> => {
    if (rows > 0)
      setAside.push({
        rows,
        reason,
        ids: await sample(ask, `SELECT s.${name('id')} AS id FROM ${v3(step.from)} AS s WHERE ${where}`),
      });
  };
  const missing = (table: string, column: string): string =>
    `NOT EXISTS (SELECT 1 FROM ${v3(table)} AS p WHERE p.${name('id')} = ${column})`;
  for (const [unknown, rows] of dirt.unknownTypes)
    await put(
      rows,
      unknown === 'null' ? 'names no table' : `v4 has no counterpart of ${quoted(unknown)}`,
      unknown === 'null' ? `${item} IS NOT NULL AND ${type} IS NULL` : `${type} = ${text(unknown)}`,
    );
  await put(
    dirt.lostEntity,
    `${quoted(step.entity.parent)} has no such row`,
    `${item} IS NOT NULL AND ${missing(step.entity.parent, s(step.entity.from))}`,
  );
  for (const { v3: written, table } of step.types)
    await put(
      dirt.lostItems.get(written) ?? 0,
      `${quoted(table)} has no such row`,
      `${type} = ${text(written)} AND ${missing(table, item)}`,
    );
  const same = [step.entity.from, step.item.id, step.field.from, step.item.type].map(s).join(', ');
  await put(
    dirt.duplicates,
    'the same again',
    `s.${name('id')} NOT IN (SELECT min(s.${name('id')}) FROM ${v3(step.from)} AS s GROUP BY ${same})`,
  );
  return {
    source: dirt.elsewhere > 0 ? `${step.from}.${step.item.id}` : step.from,
    to: step.to,
    read: dirt.rows,
    written: rowsWritten(checked, 'skip'),
    setAside,
    added: 0,
  };
}

function ofLiterals({ step }: Checked<'literal'>): Account {
  const byReason = new Map<string, LiteralStep['setAside'][number][]>();
  for (const row of step.setAside) byReason.set(row.reason, [...(byReason.get(row.reason) ?? []), row]);
  return {
    source: step.column === undefined ? step.from : `${step.from}.${step.column}`,
    to: step.to,
    read: step.read,
    written: step.rows.length,
    setAside: [...byReason].map(([reason, rows]) => {
      const subjects = [...new Set(rows.flatMap(({ subject }) => subject ?? []))];
      return {
        rows: rows.length,
        reason,
        ids: rows.slice(0, SAMPLES).map(({ id }) => id),
        ...(subjects.length > 0 && { subjects }),
      };
    }),
    added: step.kept,
  };
}

async function sample(ask: Ask, sql: string): Promise<readonly number[]> {
  const rows = await ask(`${sql} ORDER BY 1 LIMIT ${SAMPLES}`);
  return rows.map(({ id }) => Number(id));
}

function quoted(name: string): string {
  return `"${name}"`;
}
