/**
 * From 4.11.4 on the Media Library asks for files by the path of their folder, and shows none that has no path: a database
 * migration gives them that of the root. The name is the guide's, so that it does not run again where it has run.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.7.0-to-4.11.4
 */
import { placeTextFile } from '../../src/ast/place-text-file.ts';
import { MIGRATION } from './add-folder-path-migration/migration.ts';

export default placeTextFile({
  title: 'Add the database migration that puts files without a folder into the root',
  path: 'database/migrations/2023.06.14T00.00.00.update-file-paths.js',
  text: MIGRATION,
  purpose: 'puts files without a folder into the root',
  judge: (words) =>
    /\bfiles\b/.test(words) && /\bfolder_path\b/.test(words) && /\bupdate\b/i.test(words)
      ? { kind: 'equal' }
      : { kind: 'other' },
});
