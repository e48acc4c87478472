import { extensionsNote } from '../../src/strapi/common-notes.ts';
import type { StoredValue } from '../../src/strapi/database-change.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

/** What the content manager keeps of a content-type (strapi-plugin-content-manager, services/utils/store.js). */
const CONFIGURATION = 'plugin_content_manager_configuration_content_types::';

export default defineGuide({
  title: '3.3.x → 3.4.0: lists that are sorted by a relation',
  url: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.3.x-to-3.4.0.html',
  steps: [],
  secrets: [],
  database: [
    {
      kind: 'stored-json',
      id: 'sortable-relations',
      title: 'Let lists be sorted by relations to one entry',
      why: 'Strapi 3.4 can sort the lists of the content manager by such relations; what it has stored of older content-types forbids it.',
      asks: 'Shall editors be able to sort lists by relations to one entry?',
      values: (models) =>
        models.flatMap(({ uid, toOne }) => toOne.map((attribute) => sortable(uid, attribute))),
    },
  ],
  notes: (facts) => [...extensionsNote(facts), ...sortableNote(facts)],
});

function sortable(uid: string, attribute: string): StoredValue {
  return {
    key: `${CONFIGURATION}${uid}`,
    path: ['metadatas', attribute, 'list', 'sortable'],
    value: true,
  };
}

function sortableNote({ databases }: ProjectFacts): ManualNote[] {
  if (databases.length === 0) return [];
  const note = {
    id: 'sortable-relations',
    level: 'info',
    title: 'Lists can be sorted by relations to one entry',
  } as const;
  const byHand =
    "It can be switched on in the content manager as well: Configure the view of a list, the field's settings, Enable sort on this field.";
  if (databases.every(({ client }) => client === 'mongo')) {
    const text = `Lists of content-types that are there stay as they are. In MongoDB set it yourself for each relation that lists shall be sorted by, such as:`;
    return [{ ...note, text: `${byHand} ${text}`, snippet: MONGO }];
  }
  const within = '--with 3.4.0/sortable-relations and --database <url> or --yes-database';
  return [
    {
      ...note,
      text: `Lists of content-types that are there stay as they are. The upgrade changes it for all of them in a database with ${within}. ${byHand}`,
    },
  ];
}

const MONGO = `const key = '${CONFIGURATION}application::article.article';
db.core_store.find({ key }).forEach((row) => {
  const configuration = JSON.parse(row.value);
  configuration.metadatas.author.list.sortable = true;
  db.core_store.updateOne({ _id: row._id }, { $set: { value: JSON.stringify(configuration) } });
});`;
