import type { Field, Type, World } from './world.ts';

/** A project in words, for whoever has to find out what went wrong with it. */
export function tellWorld({ types, relations, attachments, project }: World): string {
  const links = relations
    .filter((relation) => relation.links.length > 0)
    .map(({ own, ownField, links }) => `${own.uid}#${ownField.name} ${links.map(told).join(' ')}`);
  const attached = attachments.map(
    ({ id, holder, via, holderId, item, itemId, field, order }) =>
      `${holder.uid}#${via.name} ${id}: ${holderId} and ${item.uid} ${itemId}, ${field} ${order}`,
  );
  return [...(project ? ['with the v4 project'] : []), ...types.map(typeOf), ...links, ...attached].join(
    '\n',
  );
}

function told({ id, own, other, known }: World['relations'][number]['links'][number]): string {
  return `${id}:${own}-${other}${known ? `(${known})` : ''}`;
}

function typeOf({ uid, table, v4, fields, rows, system }: Type): string {
  // What everybody has is told by nobody.
  const own = fields.filter(({ kind }) => !system || kind !== 'scalar');
  const ids = rows.map(({ id }) => id).join(' ');
  return [`${uid} "${table}" → ${v4.uid} "${v4.table}": ${ids}`, ...own.map(fieldOf)].join('\n  ');
}

function fieldOf(field: Field): string {
  const name = field.v4 === field.name ? field.name : `${field.name} → ${field.v4 ?? 'nothing'}`;
  switch (field.kind) {
    case 'scalar':
      return `${name}: ${field.type}`;
    case 'component':
    case 'zone':
      return `${name}: ${field.kind} of ${field.components.map(({ uid }) => uid).join(', ')}`;
    case 'morph':
      return `${name}: ${field.many ? 'collection' : 'model'} *`;
    case 'attached':
      return `${name}: ${field.many ? 'collection' : 'model'} ${field.holder.uid} via ${field.via.name}`;
    case 'relation': {
      const { kind, own, other, silent, dominant, collectionName, v4 } = field.relation;
      const more = JSON.stringify({ silent, dominant, collectionName, v4 });
      return `${name}: ${kind} ${own.uid} and ${other.uid}, ${field.side} side ${more}`;
    }
  }
}
