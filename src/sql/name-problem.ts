import type { Unclear } from './match-names.ts';

/** A name that the user has to decide upon, in the mapping file. */
export interface NameProblem {
  /** The v3 type that it is about. */
  readonly uid: string;
  /** A whole sentence. */
  readonly message: string;
  /** What may be meant: v4 uids, or attributes of the v4 type. */
  readonly candidates: readonly string[];
}

/**
 * Says what is unclear about a type or an attribute.
 *
 * @param subject what it is called in the message: `application::a.a`, `application::a.a, attribute title`
 * @param section the part of the mapping file that decides
 */
export function unclearName(
  uid: string,
  subject: string,
  section: 'types' | 'attributes',
  { candidates, rivals }: Unclear,
): NameProblem {
  const others = rivals.length > 0 ? `, as may ${listed(rivals, 'and')}` : '';
  const what = `${subject} may be ${listed(candidates, 'or')} in Strapi 4${others}`;
  return { uid, message: `${what}: say which under "${section}" in the mapping file.`, candidates };
}

function listed(names: readonly string[], word: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
