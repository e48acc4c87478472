/** Rows that travel together: enough to make a round trip worth it, few enough to hold. */
export const BATCH_ROWS = 1000;

/** Gathers what comes one by one. */
export async function* batches<T>(rows: AsyncIterable<T>): AsyncIterable<readonly T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
