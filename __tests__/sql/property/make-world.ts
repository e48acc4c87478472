import camelCase from 'lodash/camelCase';
import { addComponents, addMorphs } from './add-attributes.ts';
import type { Dice } from './dice.ts';
import { makeAttachments } from './make-attachments.ts';
import { makeLinks } from './make-links.ts';
import { makeRelations } from './make-relations.ts';
import { makeRows } from './make-rows.ts';
import { makeScalars } from './make-scalars.ts';
import { makeTypes } from './make-types.ts';
import { Names } from './names.ts';
import { systemRelations } from './system-relations.ts';
import { systemTypes } from './system-types.ts';
import type { Type, World } from './world.ts';

/** Names that Strapi gives columns itself, in one version or in both. */
const RESERVED = [
  'id',
  'created_at',
  'updated_at',
  'changed_at',
  'created_on',
  'published_at',
  'created_by',
  'updated_by',
  'created_by_id',
  'updated_by_id',
  'locale',
  'localizations',
  'target_id',
  'target_type',
];

/** A Strapi 3 project with its content, and what the types are called in Strapi 4. */
export function makeWorld(dice: Dice, { rows = 6 }: { readonly rows?: number } = {}): World {
  const project = dice.chance(40);
  const system = systemTypes();
  const { user, admin, file } = system;
  const made = makeTypes(dice, { project });
  const types: readonly Type[] = [...Object.values(system), ...made];
  const builtIn = systemRelations(system);
  const names = new Map<Type, Names>(
    types.map((type) => [type, new Names([...RESERVED, ...type.fields.map(({ name }) => name)])]),
  );
  const namesOf = (type: Type): Names => names.get(type) ?? new Names();

  for (const type of made) {
    type.fields.push(...makeScalars(dice, namesOf(type), project || type.kind !== 'component'));
    if (type.draft)
      type.fields.push({ kind: 'scalar', name: 'published_at', v4: 'publishedAt', type: 'datetime' });
    if (type.localized) type.fields.push({ kind: 'scalar', name: 'locale', v4: 'locale', type: 'string' });
  }
  addComponents(dice, made, namesOf);
  const relations = [...builtIn, ...makeRelations(dice, made, { user, admin, namesOf })];
  addMorphs(dice, [user, ...made], file, namesOf);
  for (const type of made) {
    type.fields = dice.shuffled(type.fields);
    if (project || type.kind !== 'component') rename(dice, type);
  }

  makeRows(dice, types, admin, rows);
  for (const relation of relations) relation.links.push(...makeLinks(dice, relation));
  return { types, relations, attachments: makeAttachments(dice, types), project };
}

/** What is called a little otherwise in v4 is found all the same; components only where the project can be asked. */
function rename(dice: Dice, { fields }: Type): void {
  for (const field of fields)
    if (
      field.kind !== 'scalar' &&
      field.v4 !== undefined &&
      field.name !== 'localizations' &&
      dice.chance(10)
    )
      field.v4 = dice.pick(camelCase(field.name), field.name.toLowerCase());
}
