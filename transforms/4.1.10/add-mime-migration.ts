/**
 * Strapi 4.1.10 cannot list files that have no MIME type, as those that came in through the Content API: a database migration
 * gives them theirs. The name is the guide's, so that it does not run again where it has run.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.1.8-to-4.1.10
 */
import { placeTextFile } from '../../src/ast/place-text-file.ts';
import { MIGRATION } from './add-mime-migration/migration.ts';

export default placeTextFile({
  title: 'Add the database migration that gives files without a MIME type theirs',
  path: 'database/migrations/2022.05.10T00.00.00.fill-files-mime-type.js',
  text: MIGRATION,
  purpose: 'gives files without a MIME type theirs',
  judge: (words) =>
    /\bfiles\b/.test(words) && /\bmime\b/.test(words) && /\bupdate\b/i.test(words)
      ? { kind: 'equal' }
      : { kind: 'other' },
});
