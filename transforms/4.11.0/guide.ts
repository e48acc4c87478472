import { gte } from 'semver';
import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide, type Way } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';
import { ALLOWED_FIELDS_READ_FROM, registrationFields } from '../../src/strapi/registration-fields.ts';

const SCHEMA = 'src/extensions/users-permissions/content-types/user/schema.json';

export default defineGuide({
  title: '4.10.1+ → 4.11.0: fields that registration accepts',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.10-to-4.11',
  reads: [SCHEMA],
  steps: [
    {
      transform: 'set-allowed-fields',
      files: 'config/plugins.{js,ts}',
      reportOnly: 'config/{plugins.json,env/*/plugins.{js,ts,json}}',
      ensures: 'config/plugins',
      companions: { schema: [`../${SCHEMA}`] },
      when: (facts, way) => fieldsOf(facts, way).length > 0,
      why: 'Without a list, whoever registers may set every field of a user that is not private; Strapi 5 takes none without a list.',
      asks: 'Shall those who register go on setting the fields that you added to users?',
    },
  ],
  secrets: [],
  notes: (facts, way) => {
    const fields = fieldsOf(facts, way);
    if (fields.length === 0) return extensionsNote(facts);
    return [
      ...extensionsNote(facts),
      {
        id: 'registration-fields',
        level: 'info',
        title: 'Whoever registers may set fields that you added to users',
        text: `Strapi ${ALLOWED_FIELDS_READ_FROM} and later accept ${fields.join(', ')} at a registration and warn of it at every start, until config/plugins lists in users-permissions.config.register.allowedFields what is to be accepted besides username, email and password.`,
        files: [SCHEMA],
      },
    ];
  },
});

/** Fields of the project that a registration may set; none where the version does not know the list yet. */
function fieldsOf(facts: ProjectFacts, { to }: Way): readonly string[] {
  const schema = facts.text(SCHEMA);
  const knows =
    gte(to, ALLOWED_FIELDS_READ_FROM) && facts.dependencies.has('@strapi/plugin-users-permissions');
  return knows && schema !== undefined ? (registrationFields(schema) ?? []) : [];
}
