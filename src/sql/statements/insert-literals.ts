import type { Column } from '../catalog.ts';
import type { Literal, LiteralStep } from '../plan/step.ts';
import type { StatementContext } from './context.ts';

/** Rows in one statement; MySQL's packet limit is 16 MB, and permissions are short. */
const ROWS_PER_STATEMENT = 100;

/** The rewritten rows, a hundred at a time. */
export function insertLiterals(context: StatementContext, step: LiteralStep): readonly string[] {
  const { dialect, v4 } = context;
  const { name } = dialect;
  const statements: string[] = [];
  for (let start = 0; start < step.rows.length; start += ROWS_PER_STATEMENT) {
    const rows = step.rows.slice(start, start + ROWS_PER_STATEMENT);
    const values = rows.map((row) => {
      const written = step.columns.map((column, index) => literal(context, step, column, row[index]));
      return `(${written.join(', ')})`;
    });
    statements.push(
      `INSERT INTO ${v4(step.to)} (${step.columns.map((column) => name(column.name)).join(', ')}) VALUES\n${values.join(',\n')}`,
    );
  }
  return statements;
}

function literal(
  { dialect, v3 }: StatementContext,
  { from }: LiteralStep,
  column: Column,
  literal: Literal | undefined,
): string {
  const { name } = dialect;
  if (!literal) return 'NULL';
  if (literal.kind === 'copied') {
    const value = dialect.convert(`s.${name(literal.from.name)}`, literal.from, column);
    return `(SELECT ${value} FROM ${v3(from)} AS s WHERE s.${name('id')} = ${literal.id})`;
  }
  const { value } = literal;
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return dialect.truth(value);
  return column.kind === 'json' ? dialect.json(value, column) : dialect.text(value);
}
