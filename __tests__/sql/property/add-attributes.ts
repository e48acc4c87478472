import type { Dice } from './dice.ts';
import type { NamesOf } from './make-relations.ts';
import type { AttachedField, ComponentField, MorphField, Type } from './world.ts';

/** Gives types components and dynamic zones. */
export function addComponents(dice: Dice, types: readonly Type[], namesOf: NamesOf): void {
  const components = types.filter(({ kind }) => kind === 'component');
  for (const type of types) {
    // Components hold earlier ones only: no circle.
    const inner = type.kind === 'component' ? components.slice(0, components.indexOf(type)) : components;
    const count = inner.length === 0 ? 0 : dice.upTo(2);
    for (let made = 0; made < count; made++) {
      const name = namesOf(type).fresh(dice, ['seo', 'LinkList', 'content', 'Blocks2', 'main_part']);
      const zone = type.kind !== 'component' && dice.chance(40);
      const one = dice.oneOf(inner);
      const field: ComponentField = {
        kind: zone ? 'zone' : 'component',
        name,
        v4: name,
        repeatable: zone || dice.chance(50),
        components: zone ? inner : one ? [one] : [],
      };
      type.fields.push(field);
    }
  }
}

/** Gives types what can be attached to anything, and the attributes that it is attached with. */
export function addMorphs(dice: Dice, types: readonly Type[], file: Type, namesOf: NamesOf): void {
  const related: MorphField = { kind: 'morph', name: 'related', v4: 'related', many: true };
  file.fields.push(related);
  const attach = (
    holder: Type,
    via: MorphField,
    item: Type,
    words: readonly string[],
    many: boolean,
  ): void => {
    const name = namesOf(item).fresh(dice, words);
    const field: AttachedField = { kind: 'attached', name, v4: name, holder, via, many };
    item.fields.push(field);
  };
  const items = types.filter(({ plugin }) => plugin !== 'admin' && plugin !== 'upload');
  for (const item of items)
    for (let made = dice.chance(35) ? 1 + dice.upTo(1) : 0; made > 0; made--)
      attach(file, related, item, ['cover', 'Gallery2', 'avatar', 'image_list'], dice.chance(50));

  const contentTypes = types.filter(({ kind, system }) => kind !== 'component' && !system);
  for (const holder of contentTypes) {
    if (dice.chance(25)) {
      const name = namesOf(holder).fresh(dice, ['related', 'attachedTo', 'subject']);
      const via: MorphField = { kind: 'morph', name, v4: name, many: true };
      holder.fields.push(via);
      for (const item of dice.someOf(items))
        attach(holder, via, item, ['comments', 'LastComment', 'remarks'], dice.chance(70));
    }
    if (dice.chance(15)) {
      const name = namesOf(holder).fresh(dice, ['related', 'target', 'aboutWhat']);
      const via: MorphField = { kind: 'morph', name, v4: name, many: false };
      holder.fields.push(via);
      // v3 does not start with such a relation that no list of a content-type leads to.
      const first = dice.oneOf(contentTypes) ?? holder;
      for (const item of new Set([first, ...dice.someOf(items, 2)]))
        attach(holder, via, item, ['notes', 'NoteList', 'facts'], true);
    }
  }
}
