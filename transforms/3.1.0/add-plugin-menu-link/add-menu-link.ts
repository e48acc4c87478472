import type { Node } from '@babel/types';
import { insertEntry } from '../../../src/ast/insert-entry.ts';
import type { NeedsYou, Note, Outcome } from '../../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../../src/ast/source.ts';
import { changeAfterDeclaration } from './change-after-declaration.ts';
import { declareConstants } from './declare-constants.ts';
import type { Plugin } from './find-plugin.ts';
import { type LinkField, linkField } from './link-field.ts';
import { type Member, readMember } from './member.ts';
import { aroundExpression, aroundId, type Link, menuEntry, menuSnippet } from './menu-entry.ts';
import { hasPage, isNothing } from './page.ts';
import { idImport } from './plugin-imports.ts';
import { pluginNotes } from './plugin-notes.ts';

/** Gives a plugin that has a page its link in the menu. */
export function addMenuLink(source: Source, plugin: Plugin): Outcome {
  const notes = pluginNotes(source, plugin);
  const menu = readMember(plugin.object, 'menu', plugin.scope);
  const change = changeAfterDeclaration(plugin);
  if (menu.kind === 'own' || (menu.kind === 'brought' && menu.surely) || change?.setsMenu)
    return {
      kind: 'already-done',
      reason: 'The plugin has a `menu`.',
      notes: [...notes, ...noLink(source, menu)],
    };

  const fields = { icon: linkField(source, plugin, 'icon'), name: linkField(source, plugin, 'name') };
  const link = linkOf(source, plugin, fields);
  const refuse = (reason: string, node: Node): NeedsYou => ({
    kind: 'needs-you',
    reason,
    notes,
    snippet: menuSnippet(source, spelledOut(link, fields), missingFields(source, plugin)),
    line: lineAt(source.text, node.start ?? 0),
  });

  if (change) return refuse(change.reason, change.node);
  const page = hasPage(plugin);
  if (page.kind === 'no') {
    notes.push({ level: 'info', message: 'A plugin without a page gets no link: it would lead nowhere.' });
    return { kind: 'not-applicable', reason: page.reason, notes };
  }
  if (menu.kind === 'brought') return refuse(menu.reason, menu.node);
  const line = commentedOutMenu(source, plugin);
  if (line) {
    notes.push({ level: 'info', message: 'Uncomment `menu` to show a link to the plugin.', line });
    return { kind: 'not-applicable', reason: 'The link is commented out, so left out on purpose.', notes };
  }
  if (page.kind === 'unsure') return refuse(page.reason, page.node);
  const { icon, name } = fields;
  for (const field of [icon, name]) if (field.kind === 'unknown') return refuse(field.reason, field.node);
  if (icon.kind !== 'known' || name.kind !== 'known' || !link.withId)
    return refuse('The plugin has no `id` that the link could lead to.', plugin.object);
  if (plugin.byHand) return refuse(plugin.byHand, plugin.object);

  const entry = menuEntry({ ...link, withId: link.withId });
  const constants = [icon, name].flatMap(({ constant }) => (constant ? [constant] : []));
  return {
    kind: 'changed',
    reason: "Adds a link to the plugin's page in the left menu.",
    edits: [
      ...insertEntry(source, plugin.object, entry),
      // A new member before one that is shortened: of edits at one offset the insertion has to come first.
      ...[...icon.edits, ...name.edits].sort((a, b) => a.end - a.start - (b.end - b.start)),
      ...declareConstants(source, plugin.object, constants),
    ],
    notes,
  };
}

interface Fields {
  readonly icon: LinkField;
  readonly name: LinkField;
}

type PartialLink = Partial<Link>;

/** A field whose own name holds the value is written as shorthand. */
function linkOf(source: Source, plugin: Plugin, { icon, name }: Fields): PartialLink {
  const withId = idOf(source, plugin);
  return {
    ...(withId && { withId }),
    ...(icon.kind === 'known' && !icon.named && { icon: icon.expression }),
    ...(name.kind === 'known' && !name.named && { name: name.expression }),
  };
}

/** The same for a reader, in whose file no constant has been declared. */
function spelledOut(link: PartialLink, { icon, name }: Fields): PartialLink {
  return {
    ...link,
    ...(icon.expression && { icon: icon.expression }),
    ...(name.expression && { name: name.expression }),
  };
}

function idOf(source: Source, { object, scope }: Plugin): Link['withId'] | undefined {
  const id = readMember(object, 'id', scope);
  if (id.kind === 'own' && id.property.type === 'ObjectProperty') return aroundId(source.text, id.value);
  const imported = idImport(source.program);
  return imported ? aroundExpression(imported) : undefined;
}

function missingFields(source: Source, { object, scope }: Plugin): ('icon' | 'id' | 'name')[] {
  const keys = ['icon', 'id', 'name'] as const;
  return keys.filter(
    (key) => readMember(object, key, scope).kind === 'absent' && !(key === 'id' && idImport(source.program)),
  );
}

/** People paste the guide's lines and take them back: half the plugins want no link. */
function commentedOutMenu(source: Source, { object }: Plugin): number | undefined {
  const comment = source.comments.find(
    ({ start, end, value }) =>
      (start ?? 0) > (object.start ?? 0) &&
      (end ?? 0) < (object.end ?? 0) &&
      value.includes('pluginsSectionLinks'),
  );
  return comment && lineAt(source.text, comment.start ?? 0);
}

function noLink(source: Source, menu: Member): Note[] {
  if (menu.kind !== 'own') return [];
  const { value, property } = menu;
  const empty = value.type === 'ObjectExpression' && value.properties.length === 0;
  if (!empty && !isNothing(value)) return [];
  const line = lineAt(source.text, property.start ?? 0);
  return [{ level: 'info', message: '`menu` is empty: no link to the plugin is shown.', line }];
}
