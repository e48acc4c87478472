import type { Account } from '../plan/account.ts';
import type { Checked } from '../plan/dirt.ts';
import type { Ask } from './ask.ts';
import { existing, type InspectedSide } from './inspected-side.ts';
import { quote } from './quote.ts';
import { sampleIds } from './sample-ids.ts';
import { toOneAccount } from './typed-accounts.ts';

/** A type's own rows, its polymorphic to-one relation, and the creators who are gone. */
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
  for (const { to, value } of step.columns) {
    const lost = value.kind === 'reference' ? (dirt.dangling.get(value.from.name) ?? 0) : 0;
    if (value.kind !== 'reference' || lost === 0) continue;
    const column = `s.${name(value.from.name)}`;
    const ids = await sampleIds(
      ask,
      `SELECT s.${name('id')} AS id FROM ${v3(step.from)} AS s WHERE ${column} IS NOT NULL AND NOT ${existing(side, value.parent, column)}`,
    );
    accounts.push({
      source: `${step.from}.${value.from.name}`,
      to: `${step.to}.${to.name}`,
      read: lost,
      written: 0,
      setAside: [{ rows: lost, reason: `${quote(value.parent)} has no such row: written as NULL`, ids }],
      added: 0,
    });
  }
  return accounts;
}
