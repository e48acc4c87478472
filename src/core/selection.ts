/** `--only` and `--skip`: step ids, whole versions (`3.1.0`) or bare names (`add-plugin-menu-link`, `install`). */
export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export function isSelected(id: string, { only, skip }: Selection): boolean {
  const named = (word: string): boolean =>
    id === word || id.startsWith(`${word}/`) || id.endsWith(`/${word}`);
  return (only.length === 0 || only.some(named)) && !skip.some(named);
}

/** The words of a selection that name no step: a typing error that must not pass as "nothing to do". */
export function unknownWords(ids: readonly string[], { only, skip }: Selection): string[] {
  return [...only, ...skip].filter((word) => !ids.some((id) => isSelected(id, { only: [word], skip: [] })));
}
