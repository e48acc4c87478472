/** A rule proposes what a name may have become; the first rule that leads to something wins. */
export type Rule = (name: string) => readonly string[];

export interface Matches {
  readonly found: ReadonlyMap<string, string>;
  /** A rule led to several, or several names to one. */
  readonly unclear: readonly Unclear[];
}

export interface Unclear {
  readonly name: string;
  readonly candidates: readonly string[];
  /** Other names that lead to the same. */
  readonly rivals: readonly string[];
}

/**
 * Finds for each name its new one, rule by rule for all names: what a stronger rule has given away, a weaker one cannot give to
 * another name.
 */
export function matchNames(names: readonly string[], rules: readonly Rule[]): Matches {
  const found = new Map<string, string>();
  const unclear: Unclear[] = [];
  let open = names;
  for (const rule of rules) {
    const taken = new Set(found.values());
    const proposals = open.map((name) => ({
      name,
      candidates: [...new Set(rule(name))].filter((candidate) => !taken.has(candidate)),
    }));
    for (const { name, candidates } of proposals) {
      const rivals = proposals.filter(
        (other) =>
          other.name !== name && other.candidates.some((candidate) => candidates.includes(candidate)),
      );
      const [only] = candidates;
      if (only === undefined) continue;
      if (candidates.length === 1 && rivals.length === 0) found.set(name, only);
      else unclear.push({ name, candidates, rivals: rivals.map((rival) => rival.name) });
    }
    open = proposals.filter(({ candidates }) => candidates.length === 0).map(({ name }) => name);
  }
  return { found, unclear };
}
