import type { Catalog } from '../catalog.ts';
import type { RowsDirt, ToOneDirt } from '../plan/dirt.ts';
import { toOneWritten } from '../plan/rows-written.ts';
import type { RowsStep, ToOne } from '../plan/step.ts';
import type { V3Side } from '../statements/context.ts';
import { firstOfEach } from '../statements/insert-rows.ts';
import { type Ask, askCount } from './ask.ts';
import { asTyped, checkTyped } from './typed-dirt.ts';

/** Counts a type's rows, the creators who are gone, and what is wrong with its polymorphic to-one relation. */
export async function rowsDirt(side: V3Side, catalog: Catalog, step: RowsStep, ask: Ask): Promise<RowsDirt> {
  const { dialect, v3 } = side;
  const { name } = dialect;
  const dangling = new Map<string, number>();
  const references = step.columns.flatMap(({ value }) => (value.kind === 'reference' ? [value] : []));
  const lost = references.map(
    ({ from }, index) =>
      `sum(CASE WHEN s.${name(from.name)} IS NOT NULL AND p${index}.${name('id')} IS NULL THEN 1 ELSE 0 END) AS n${index}`,
  );
  const joins = references.map(
    ({ from, parent }, index) =>
      `LEFT JOIN ${v3(parent)} AS p${index} ON p${index}.${name('id')} = s.${name(from.name)}`,
  );
  const [row] = await ask(
    [`SELECT ${['count(*) AS n', ...lost].join(', ')}`, `FROM ${v3(step.from)} AS s`, ...joins].join('\n'),
  );
  references.forEach(({ from }, index) => {
    const count = Number(row?.[`n${index}`] ?? 0);
    if (count > 0) dangling.set(from.name, count);
  });
  const toOne = step.toOne && (await toOneDirt(side, catalog, step, step.toOne, ask));
  return { rows: Number(row?.n), dangling, ...(toOne && { toOne }) };
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
  const { rows, lostEntity, unknownTypes, lostItems } = dirt;
  const read = { rows, lostEntity, unknownTypes, lostItems };
  return { ...read, surplus: toOneWritten({ ...read, surplus: 0 }) - sound };
}
