import type { Column } from '../catalog.ts';
import type { Account } from '../plan/account.ts';
import type { Checked } from '../plan/dirt.ts';
import type { Ask } from './ask.ts';
import { existing, type InspectedSide } from './inspected-side.ts';
import { quote } from './quote.ts';
import { notJson } from './rows-dirt.ts';
import { sampleIds } from './sample-ids.ts';
import { toOneAccount } from './typed-accounts.ts';

/** A type's own rows, its polymorphic to-one relation, the creators who are gone, and texts that are no JSON. */
export async function rowsAccounts(
  side: InspectedSide,
  { step, dirt }: Checked<'rows'>,
  ask: Ask,
): Promise<readonly Account[]> {
  const { dialect, v3 } = side;
  const { name } = dialect;
  const accounts: Account[] = [
    { source: step.from, to: step.to, read: dirt.rows, written: dirt.rows, setAside: [], added: 0 },
  ];
  if (step.toOne && dirt.toOne) accounts.push(await toOneAccount(side, step, step.toOne, dirt.toOne, ask));
  const putValues = async (
    { to, from }: { readonly to: Column; readonly from: Column },
    rows: number,
    reason: string,
    where: string,
  ): Promise<void> => {
    const ids = await sampleIds(
      ask,
      `SELECT s.${name('id')} AS id FROM ${v3(step.from)} AS s WHERE ${where}`,
    );
    accounts.push({
      source: `${step.from}.${from.name}`,
      to: `${step.to}.${to.name}`,
      read: rows,
      written: 0,
      setAside: [{ rows, reason: `${reason}: written as NULL`, ids }],
      added: 0,
    });
  };
  for (const { to, value } of step.columns) {
    if (value.kind !== 'reference' && value.kind !== 'column') continue;
    const { from } = value;
    const column = `s.${name(from.name)}`;
    const invalid = value.kind === 'column' && to.kind === 'json' ? dirt.invalid.get(from.name) : undefined;
    const lost = value.kind === 'reference' ? dirt.dangling.get(from.name) : undefined;
    if (invalid !== undefined) await putValues({ to, from }, invalid, 'no JSON', notJson(dialect, column));
    if (value.kind === 'reference' && lost !== undefined)
      await putValues(
        { to, from },
        lost,
        `${quote(value.parent)} has no such row`,
        `${column} IS NOT NULL AND NOT ${existing(side, value.parent, column)}`,
      );
  }
  return accounts;
}
