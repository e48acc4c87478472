/** How many rows there are that should not be, as they were found. */
export type CountedRows =
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'nulls'; readonly table: string; readonly column: string; readonly rows: number }
  | {
      readonly kind: 'repeated-links';
      /** How many relation tables there are. */
      readonly tables: number;
      /** Those in which rows repeat others, with how many do. */
      readonly repeated: readonly { readonly table: string; readonly rows: number }[];
      /** Those without a column `id`, by which the rows that repeat others are told apart. */
      readonly withoutId: readonly string[];
    };

export function rowsOf(counted: CountedRows): number {
  switch (counted.kind) {
    case 'missing':
      return 0;
    case 'nulls':
      return counted.rows;
    case 'repeated-links':
      return counted.repeated.reduce((sum, { rows }) => sum + rows, 0);
  }
}

/** `3 rows of files have no mime.` */
export function countedSentence(counted: CountedRows): string {
  const count = rowsOf(counted);
  const rows = count === 0 ? 'No row' : count === 1 ? '1 row' : `${count} rows`;
  switch (counted.kind) {
    case 'missing':
      return `There is no ${counted.what} yet, so that there is nothing to count.`;
    case 'nulls':
      return `${rows} of ${counted.table} ${count < 2 ? 'has' : 'have'} no ${counted.column}.`;
    case 'repeated-links': {
      const places = counted.repeated.map(({ table, rows }) => `${table}: ${rows}`).join(', ');
      const repeats = `${rows} of ${counted.tables} relation tables ${count < 2 ? 'repeats' : 'repeat'} another one`;
      return places ? `${repeats} (${places}).` : `${repeats}.`;
    }
  }
}
