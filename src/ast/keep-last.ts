/**
 * Remembers what a function gave for the keys that it was asked for last. For a function that always gives the same for a key, as long
 * as the run lasts.
 */
export function keepLast<T>(count: number, give: (key: string) => T): (key: string) => T {
  const kept = new Map<string, { readonly result: T }>();
  return (key) => {
    const found = kept.get(key) ?? { result: give(key) };
    // A map keeps the order in which its keys came.
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > count && oldest !== undefined) kept.delete(oldest);
    return found.result;
  };
}
