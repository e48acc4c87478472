import type { Catalog, Column } from '../catalog.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type { RowsDirt, ToOneDirt } from '../plan/dirt.ts';
import { toOneWritten } from '../plan/rows-written.ts';
import type { RowsStep, ToOne } from '../plan/step.ts';
import type { V3Side } from '../statements/context.ts';
import { firstOfEach } from '../statements/insert-rows.ts';
import { tally } from '../tally.ts';
import { type Ask, askCount } from './ask.ts';
import { asTyped, checkTyped } from './typed-dirt.ts';

/** Counts a type's rows, the creators who are gone, texts that are to be JSON and are not, and what is wrong with its polymorphic to-one relation. */
export async function rowsDirt(side: V3Side, catalog: Catalog, step: RowsStep, ask: Ask): Promise<RowsDirt> {
  const { dialect, v3 } = side;
  const { name } = dialect;
  const references = step.columns.flatMap(({ value }) => (value.kind === 'reference' ? [value] : []));
  const lost = references.map(({ from }, index) =>
    tally(`s.${name(from.name)} IS NOT NULL AND p${index}.${name('id')} IS NULL`, `n${index}`),
  );
  const documents = documentsOf(dialect, step);
  const invalid = documents.map(({ name: column }, index) =>
    tally(notJson(dialect, `s.${name(column)}`), `j${index}`),
  );
  const joins = references.map(
    ({ from, parent }, index) =>
      `LEFT JOIN ${v3(parent)} AS p${index} ON p${index}.${name('id')} = s.${name(from.name)}`,
  );
  const [row] = await ask(
    [
      `SELECT ${['count(*) AS n', ...lost, ...invalid].join(', ')}`,
      `FROM ${v3(step.from)} AS s`,
      ...joins,
    ].join('\n'),
  );
  const counted = (columns: readonly Column[], as: string): ReadonlyMap<string, number> =>
    new Map(
      columns
        .map(({ name }, index) => [name, Number(row?.[`${as}${index}`] ?? 0)] as const)
        .filter(([, count]) => count > 0),
    );
  const toOne = step.toOne && (await toOneDirt(side, catalog, step, step.toOne, ask));
  return {
    rows: Number(row?.n),
    dangling: counted(
      references.map(({ from }) => from),
      'n',
    ),
    invalid: counted(documents, 'j'),
    ...(toOne && { toOne }),
  };
}

/** Columns of text that v4 keeps JSON in, where the engine does not see to it that they hold nothing else. */
function documentsOf({ isJson }: Dialect, { columns }: RowsStep): readonly Column[] {
  return columns.flatMap(({ to, value }) =>
    isJson && to.kind === 'json' && value.kind === 'column' ? [value.from] : [],
  );
}

/** A condition: there is a text, and it is no JSON. */
export function notJson({ isJson }: Dialect, column: string): string {
  return isJson ? `${column} IS NOT NULL AND NOT ${isJson(column)}` : '1 = 0';
}

async function toOneDirt(
  side: V3Side,
  catalog: Catalog,
  step: RowsStep,
  toOne: ToOne,
  ask: Ask,
): Promise<ToOneDirt> {
  const { dirt } = await checkTyped(side, catalog, asTyped(step, toOne), ask);
  const sound = await askCount(ask, `SELECT count(*) AS n FROM (${firstOfEach(side, step, toOne)}) AS d`);
  const { rows, empty, lostEntity, unknownTypes, lostItems } = dirt;
  const read = { rows, empty, lostEntity, unknownTypes, lostItems };
  return { ...read, surplus: toOneWritten({ ...read, surplus: 0 }) - sound };
}
