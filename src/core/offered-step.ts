import type { FileResult, ManualStep } from './plan.ts';

/** A step that is only done when asked for, where it would do something. */
export function offeredStep(
  id: string,
  title: string,
  guide: string,
  asks: string,
  { files }: { readonly files: readonly Pick<FileResult, 'kind' | 'path'>[] },
): ManualStep[] {
  const concerned = files.filter(({ kind }) => kind === 'changed' || kind === 'needs-you');
  if (concerned.length === 0) return [];
  return [
    {
      kind: 'manual',
      id,
      title,
      guide,
      level: 'info',
      asks,
      text: `${asks} To have it done, add --with ${id}.`,
      files: [...new Set(concerned.map(({ path }) => path))],
    },
  ];
}
