import type { Dialect } from '../dialect/dialect.ts';
import type { TypeName } from '../plan/step.ts';

/** v3's name of a type as v4's uid: `CASE related_type WHEN 'articles' THEN 'api::article.article' END`. */
export function typeCase({ text }: Dialect, column: string, types: readonly TypeName[]): string {
  if (types.length === 0) return 'NULL';
  return `CASE ${column} ${types.map(({ v3, v4 }) => `WHEN ${text(v3)} THEN ${text(v4)}`).join(' ')} END`;
}
