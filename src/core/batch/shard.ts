import { createHash } from 'node:crypto';
import { ExpectedFailure } from '../expected-failure.ts';
import type { FoundProject } from './found-project.ts';

/** One of several machines that share a run. */
export interface Shard {
  /** From 1, as Vitest and Playwright count. */
  readonly index: number;
  readonly of: number;
}

/** `2/5` → `{ index: 2, of: 5 }`. @throws ExpectedFailure for anything else */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.of) return shard;
  throw new ExpectedFailure(
    `--shard ${text} is no part of a whole.`,
    'Write it as --shard 2/5: the second of five, counted from 1.',
  );
}

/**
 * The projects that a shard is for. Every machine comes to the same split, whatever it has done before; a project that is added moves
 * none to another shard. Projects that share a catalog stay together, since they change it together.
 */
export function projectsOfShard(
  projects: readonly FoundProject[],
  { index, of }: Shard,
): readonly FoundProject[] {
  return projects.filter((project) => {
    const changesCatalog = project.usesCatalog || project.path === project.workspace;
    const key = changesCatalog ? `${project.workspace}#catalog` : project.path;
    // 48 bits of a hash spread evenly enough over any number of machines.
    const hash = Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 12), 16);
    return hash % of === index - 1;
  });
}
