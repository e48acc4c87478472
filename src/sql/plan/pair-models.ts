import { INTERNAL_TABLES } from '../../strapi/v4-internal-tables.ts';
import type { V3Model } from '../v3/model.ts';
import type { LeftOut, Problem } from './data-plan.ts';
import type { Pair, Sides } from './sides.ts';

export interface PairedModels {
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/** Finds the v4 table of every v3 model. */
export function pairModels(sides: Sides): PairedModels {
  const pairs = new Map<string, Pair>();
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  for (const model of sides.models) {
    const source = sides.v3.tables.get(model.collectionName);
    // v3 makes the table when it boots: a model that was added since has no rows yet.
    if (!source || sides.ignoredTables.has(source.name)) continue;
    const internal = INTERNAL_TABLES[model.uid];
    const uid = internal ? model.uid : sides.names.typeOf(model.uid);
    if (uid === undefined) {
      leftOut.push({ kind: 'table', table: source.name, reason: `v4 has no counterpart of ${model.uid}` });
      continue;
    }
    const type = sides.types.get(uid);
    const name = internal ?? type?.collectionName ?? model.collectionName;
    const target = sides.v4.tables.get(name);
    if (target) pairs.set(model.uid, { model, uid, type, source, target });
    else if (type) problems.push(missingTable(model, uid, name));
    else if (source.rows === 0)
      leftOut.push({ kind: 'table', table: source.name, reason: `the target has no table ${name}` });
    else problems.push(missingTable(model, uid, name));
  }
  return { pairs, leftOut, problems };
}

function missingTable(model: V3Model, uid: string, table: string): Problem {
  return {
    where: model.uid,
    message: `The target has no table "${table}" for ${uid}.`,
    next:
      model.kind === 'component'
        ? 'Give the v4 project with --app, so that its collectionName is known, or leave the component out in the mapping file.'
        : 'Start the v4 project once on this database, so that it makes its tables, or leave the type out in the mapping file.',
  };
}
