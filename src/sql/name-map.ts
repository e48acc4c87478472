/**
 * How v3's names become v4's, decided once per migration: from what the target holds, and from the user's mapping file where
 * something was renamed. `undefined` means that v4 has no such thing.
 */
export interface NameMap {
  /** `application::article.article` → `api::article.article`; components keep their uid: `blocks.hero`. */
  typeOf(v3Uid: string): string | undefined;
  /** `created_by` → `createdBy`, `title` → `title`, or what the mapping file says. */
  attributeOf(v3Uid: string, attribute: string): string | undefined;
}
