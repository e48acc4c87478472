import type { Stored } from './world.ts';

/** What a database says, whatever version wrote it: type (by v3's uid) → id → attribute (as v3 calls it) → value. */
export type Content = Readonly<Record<string, Readonly<Record<number, Entity>>>>;

/** Lists of ids are in their order; where the database keeps none, they are sorted. */
export type Entity = Readonly<Record<string, Stored | readonly number[] | readonly string[] | unknown>>;
