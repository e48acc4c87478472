import { chooseEnvironment } from './choose-environment.ts';
import type { ConfigurationContext } from './content-manager-configuration.ts';
import { type CoreStoreRow, coreStoreRow } from './core-store-row.ts';
import { readRows } from './read-rows.ts';
import type { RawRow, SetAside } from './set-aside.ts';
import { type KeptSetting, readJson, settingContent } from './setting-content.ts';
import { settingsNotes } from './settings-notes.ts';

export interface CoreStoreContext extends ConfigurationContext {
  /** The NODE_ENV that v3 ran with, where it is known. */
  readonly environment?: string;
}

export interface MappedCoreStore {
  /** In the order of v3's rows; no two with the same key and tag. */
  readonly write: readonly WrittenSetting[];
  readonly dropped: readonly DroppedSetting[];
  readonly notes: readonly string[];
}

export interface WrittenSetting {
  /** v4's row that this one replaces; none for a new row. */
  readonly id?: number;
  /** The row of v3 that it comes from. */
  readonly v3Id: number;
  readonly key: string;
  readonly value: string | null;
  readonly type: string | null;
  /** v4 reads no others (@strapi/strapi, services/core-store.js, 4.7.0 and 4.25.24). */
  readonly environment: null;
  /** v3's `''` is v4's NULL. */
  readonly tag: string | null;
}

export interface DroppedSetting extends SetAside {
  readonly key: string;
}

/**
 * Rows of v3's `core_store` → those of v4's `strapi_core_store_settings` to write. v3's value wins; rows that only v4 has stay as
 * they are.
 */
export function mapCoreStore(
  v3Rows: readonly RawRow[],
  v4Rows: readonly RawRow[],
  context: CoreStoreContext,
): MappedCoreStore {
  const { read, unreadable } = readRows(v3Rows, coreStoreRow);
  const keys = new Map(v3Rows.map(({ id, key }) => [Number(id), String(key ?? '')]));
  const existing = rowsThatV4Reads(v4Rows);
  const write: WrittenSetting[] = [];
  const dropped: DroppedSetting[] = [];
  const notes: string[] = [];
  const drop = (id: number, reason: string): number => dropped.push({ id, key: keys.get(id) ?? '', reason });

  for (const { id, reason } of unreadable) drop(id, reason);
  const contents = new Map<CoreStoreRow, KeptSetting>();
  for (const row of read) {
    const content = settingContent(row, context);
    if (content.kind === 'kept') contents.set(row, content);
    else drop(row.id, content.reason);
  }
  for (const rows of byPlace(contents)) {
    const { chosen, others, unsure } = chooseEnvironment(rows, context.environment);
    for (const row of others) drop(row.id, whyNotChosen(row, chosen));
    const content = contents.get(chosen);
    if (!content) continue;
    const { key, value } = content;
    const old = existing.get(place(key, chosen.tag));
    write.push({
      ...(old && { id: old.id }),
      v3Id: chosen.id,
      key,
      value,
      type: chosen.type ?? null,
      environment: null,
      tag: chosen.tag || null,
    });
    if (unsure) notes.push(unsureNote(chosen, others));
    notes.push(...content.notes, ...settingsNotes(key, readJson(value), readJson(old?.value)));
  }
  return {
    write: write.sort((a, b) => a.v3Id - b.v3Id),
    dropped: dropped.sort((a, b) => a.id - b.id),
    notes,
  };
}

/** Of several with one key v4 takes any; the first is replaced. */
function rowsThatV4Reads(v4Rows: readonly RawRow[]): ReadonlyMap<string, CoreStoreRow> {
  const rows = readRows(v4Rows, coreStoreRow).read.filter(({ environment }) => !environment);
  return new Map(rows.toReversed().map((row) => [place(row.key, row.tag), row]));
}

function place(key: string | null | undefined, tag: string | null | undefined): string {
  return JSON.stringify([key ?? '', tag || null]);
}

/** Rows that have one key and tag in v4, whatever their environment. */
function byPlace(
  contents: ReadonlyMap<CoreStoreRow, KeptSetting>,
): Iterable<readonly [CoreStoreRow, ...CoreStoreRow[]]> {
  const groups = new Map<string, [CoreStoreRow, ...CoreStoreRow[]]>();
  for (const [row, { key }] of contents) {
    const at = place(key, row.tag);
    const group = groups.get(at);
    if (group) group.push(row);
    else groups.set(at, [row]);
  }
  return groups.values();
}

function whyNotChosen(row: CoreStoreRow, chosen: CoreStoreRow): string {
  if (row.value === chosen.value) return `row ${chosen.id} has the same value`;
  if ((row.environment || '') === (chosen.environment || '')) return `row ${chosen.id} has the same key`;
  return `v4 keeps one value for all environments: that of ${inWords(chosen)} is taken (row ${chosen.id})`;
}

function unsureNote(chosen: CoreStoreRow, others: readonly CoreStoreRow[]): string {
  const left = new Set(others.map(inWords));
  left.delete(inWords(chosen));
  return (
    `${chosen.key}: v3 has a value for each environment, v4 only one. That of ${inWords(chosen)} is taken; ` +
    `those of ${[...left].join(', ')} are not. If your v3 ran with another NODE_ENV, name it.`
  );
}

function inWords({ environment }: CoreStoreRow): string {
  return environment ? `“${environment}”` : 'no environment';
}
