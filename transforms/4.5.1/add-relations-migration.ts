/**
 * Strapi 4.5 makes the rows of relation tables unique, and does not start where some repeat each other: a database migration
 * removes those. The name is the guide's, so that it does not run again where it has run.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.4.5-to-4.5.1
 */
import { warning } from '../../src/ast/outcome.ts';
import { type Judgement, placeTextFile } from '../../src/ast/place-text-file.ts';
import { MIGRATION } from './add-relations-migration/migration.ts';

export default placeTextFile({
  title: 'Add the database migration that removes repeated rows from relation tables',
  path: 'database/migrations/2022.11.16T00.00.00.remove_duplicated_relationships.js',
  text: MIGRATION,
  purpose: 'removes repeated rows from relation tables',
  judge,
});

/**
 * The guide's first script asked every relation for its table, those of media included: a file that is in two fields of one entry
 * lost one of them (https://github.com/strapi/strapi/issues/16450). Its second one leaves polymorphic relations alone by name.
 */
function judge(words: string): Judgement {
  const removes = /\bjoinTable\b/.test(words) && /\b(del|delete)\b/i.test(words);
  if (!removes) return { kind: 'other' };
  // Others choose the tables by their names.
  if (/morph|_links|_components/i.test(words)) return { kind: 'equal' };
  return {
    kind: 'outdated',
    reason: 'Replaces the script of the first guide, which also removes media from entries.',
    notes: [
      warning(
        'Where the table strapi_migrations lists this file, the old script has run and this one will not: files that were in several fields of one entry may be missing there. Compare files_related_morphs with a backup.',
      ),
    ],
  };
}
