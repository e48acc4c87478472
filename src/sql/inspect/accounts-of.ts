import type { Account } from '../plan/account.ts';
import type { Checked, CheckedStep } from '../plan/dirt.ts';
import type { LiteralStep } from '../plan/step.ts';
import type { Ask } from './ask.ts';
import type { InspectedSide } from './inspected-side.ts';
import { linkAccounts } from './link-accounts.ts';
import { rowsAccounts } from './rows-accounts.ts';
import { SAMPLES } from './sample-ids.ts';
import { typedAccount } from './typed-accounts.ts';

/** Accounts for everything that a step reads, with a few ids of what it sets aside. Reads v3 only. */
export async function accountsOf(
  side: InspectedSide,
  checked: CheckedStep,
  ask: Ask,
): Promise<readonly Account[]> {
  switch (checked.kind) {
    case 'rows':
      return await rowsAccounts(side, checked, ask);
    case 'link':
      return await linkAccounts(side, checked, ask);
    case 'typed':
      return [await typedAccount(side, checked, ask)];
    case 'literal':
      return [literalAccount(checked)];
  }
}

function literalAccount({ step }: Checked<'literal'>): Account {
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
