import type { UndoFile } from '../io/journal/undo-run.ts';

/** What becomes of a file that is taken back. */
export const UNDO_WORDS = {
  'will-be-restored': 'as it was before',
  'will-be-deleted': 'deleted: the upgrade created it',
  'as-before': 'is as it was before',
  'will-be-taken-out': 'changed since; what the upgrade wrote is taken out',
  'changed-since': 'changed since',
} as const satisfies Record<UndoFile['kind'], string>;

/** What taking back leaves to a person, where the upgrade had installed packages. */
export const AFTER_UNDO =
  ' For node_modules to follow, install again.\n  A database that the new version was started on stays as that left it.';
