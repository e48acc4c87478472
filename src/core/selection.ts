/**
 * `--only` and `--skip`: step ids, whole versions (`3.1.0`) or bare names (`add-plugin-menu-link`, `install`).
 * `--with`: steps that are done only when asked for.
 */
export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly with: readonly string[];
}

export function isSelected(id: string, selection: Selection): boolean {
  const { only, skip } = selection;
  const named = (word: string): boolean => isNamed(id, word) || id.startsWith(`${word}/`);
  return (only.length === 0 || only.some(named) || isAskedFor(id, selection)) && !skip.some(named);
}

/** Whether the secrets of a guide get their values: where that is selected as such, and with the whole of the guide. */
export function givesSecrets(version: string, selection: Selection): boolean {
  const withGuide = selection.only.includes(version) && isSelected('secrets', { ...selection, only: [] });
  return withGuide || isSelected('secrets', selection);
}

/** Whether a step that nobody has to want is wanted: by its own name, for which a version is not enough. */
export function isAskedFor(id: string, { only, with: wanted }: Selection): boolean {
  return [...wanted, ...only].some((word) => isNamed(id, word));
}

function isNamed(id: string, word: string): boolean {
  return id === word || id.endsWith(`/${word}`);
}

/** The words of a selection that name no step: a typing error that must not pass as "nothing to do". */
export function unknownWords(ids: readonly string[], selection: Selection): string[] {
  return [...selection.only, ...selection.skip, ...selection.with].filter(
    (word) => !ids.some((id) => isSelected(id, { only: [word], skip: [], with: [] })),
  );
}
