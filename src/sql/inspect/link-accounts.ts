import type { Account, SetAsideRows } from '../plan/account.ts';
import type { Checked } from '../plan/dirt.ts';
import { rowsWritten } from '../plan/rows-written.ts';
import { backOnly, linkSource } from '../statements/link-source.ts';
import type { Ask } from './ask.ts';
import { existing, type InspectedSide } from './inspected-side.ts';
import { contradictions, disputeOf } from './link-dirt.ts';
import { quote } from './quote.ts';
import { sampleIds } from './sample-ids.ts';

/** A relation, and of a one-to-one what its other side says against it. */
export async function linkAccounts(
  side: InspectedSide,
  checked: Checked<'link'>,
  ask: Ask,
): Promise<readonly Account[]> {
  const { dialect, orphans } = side;
  const { name } = dialect;
  const { step, dirt } = checked;
  const { source } = step;
  const [own, other] = [`s.${name('own')}`, `s.${name('other')}`];
  const pairs = `(${linkSource(side, source, false)}) AS s`;
  const hasOwn = existing(side, step.own.parent, own);
  const hasOther = existing(side, step.other.parent, other);
  const both = `${own} IS NOT NULL AND ${other} IS NOT NULL`;
  const setAside: SetAsideRows[] = [];
  const put = async (rows: number, reason: string, where: string): Promise<void> => {
    if (rows > 0)
      setAside.push({
        rows,
        reason,
        ids: await sampleIds(ask, `SELECT s.${name('id')} AS id FROM ${pairs} WHERE ${where}`),
      });
  };
  await put(dirt.empty, 'one end is empty', `${own} IS NULL OR ${other} IS NULL`);
  if (orphans === 'skip') {
    await put(dirt.lostOwn, `${quote(step.own.parent)} has no such row`, `${both} AND NOT ${hasOwn}`);
    await put(
      dirt.lostOther,
      `${quote(step.other.parent)} has no such row`,
      `${both} AND ${hasOwn} AND NOT ${hasOther}`,
    );
  }
  if (orphans === 'null')
    await put(
      dirt.lostBoth,
      `neither ${quote(step.own.parent)} nor ${quote(step.other.parent)} has such a row`,
      `${both} AND NOT ${hasOwn} AND NOT ${hasOther}`,
    );
  await put(
    dirt.duplicates,
    'the same pair again',
    `${both} AND ${hasOwn} AND ${hasOther} AND ${name('id')} NOT IN (SELECT min(s.${name('id')}) FROM ${pairs} GROUP BY ${own}, ${other})`,
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
  const dispute = disputeOf(source);
  if (dispute && dirt.contradictions > 0) {
    const { deciding, other: back } = dispute;
    const disputed = contradictions(side, dispute, `b.${name('id')} AS id`);
    const added =
      source.kind === 'pair'
        ? `\n  AND b.${name('id')} NOT IN (SELECT s.${name('other')} FROM (${backOnly(side, source)}) AS s)`
        : '';
    accounts.push({
      source: `${back.table}.${back.column}`,
      to: step.to,
      read: dirt.contradictions,
      written: 0,
      setAside: [
        {
          rows: dirt.contradictions,
          reason: `contradicts ${quote(deciding.table)}.${quote(deciding.column)}, which decides`,
          ids: await sampleIds(ask, disputed + added),
        },
      ],
      added: 0,
    });
  }
  return accounts;
}
