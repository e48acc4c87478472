/**
 * Strapi 3.2.4 confirms e-mail addresses with a token that it stores with the user. An extended User model replaces the
 * plugin's own as a whole, so that the attribute has to be added to it.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.2.3-to-3.2.4.html
 * `"attributes": { … }` → `"attributes": { …, "confirmationToken": { "type": "string", "configurable": false, "private": true } }`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';
import type { Edit } from '../../src/ast/edits.ts';
import { insertJsonEntry } from '../../src/ast/json/json-entry.ts';
import { type JsonObject, jsonProperty, readJson } from '../../src/ast/json/json-text.ts';
import { info, type NeedsYou, type Note, type Outcome, warning } from '../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../src/ast/source.ts';

const NAME = 'confirmationToken';

/** strapi-plugin-users-permissions 3.2.4 to 3.6.11, models/User.settings.json. */
const ATTRIBUTE = { type: 'string', configurable: false, private: true } as const;

const SNIPPET = `"${NAME}": ${JSON.stringify(ATTRIBUTE, undefined, 2)}`;

export default defineTransform({
  title: 'Add confirmationToken to the extended User model',
  example: {
    path: 'extensions/users-permissions/models/User.settings.json',
    before: `{
  "collectionName": "users-permissions_user",
  "attributes": {
    "resetPasswordToken": {
      "type": "string",
      "configurable": false,
      "private": true
    }
  }
}
`,
  },
  snippet: () => SNIPPET,
  apply(source) {
    // Strapi 3 puts the name of a model's file in lower case when it loads it, whatever it is on disk.
    const isUser = /(^|[\\/])extensions[\\/]users-permissions[\\/]models[\\/]user\.settings\.js(on)?$/i;
    if (!isUser.test(source.path))
      return { kind: 'not-applicable', reason: 'Not the User model of users-permissions.', notes: [] };
    return /\.json$/i.test(source.path) ? changeModel(source) : reportScript(source);
  },
});

function changeModel({ text }: Source): Outcome {
  const model = readJson(text);
  const attributes = jsonProperty(model, 'attributes');
  if (attributes?.value.kind !== 'object') {
    const line = lineAt(text, attributes?.start ?? model.start);
    return needsYou('The model has no object of `attributes`.', line);
  }
  const existing = jsonProperty(attributes.value, NAME);
  if (!existing) {
    return {
      kind: 'changed',
      reason: `Adds \`${NAME}\`, which no API shows.`,
      edits: [insertJsonEntry(text, attributes.value, NAME, ATTRIBUTE)],
      notes: [],
    };
  }
  const line = lineAt(text, existing.start);
  if (existing.value.kind !== 'object')
    return needsYou(`\`${NAME}\` is no definition of an attribute.`, line);
  const notes = differences(text, existing.value, line);
  const edit = makePrivate(text, existing.value);
  return edit
    ? { kind: 'changed', reason: `Keeps \`${NAME}\` out of all answers of the API.`, edits: [edit], notes }
    : { kind: 'already-done', reason: `\`${NAME}\` is there, and private.`, notes };
}

function makePrivate(text: string, attribute: JsonObject): Edit | undefined {
  const value = jsonProperty(attribute, 'private')?.value;
  if (!value) return insertJsonEntry(text, attribute, 'private', true);
  if (text.slice(value.start, value.end) === 'true') return undefined;
  return { start: value.start, end: value.end, text: 'true' };
}

/** What is written there is somebody's intention, except that nobody may read the token. */
function differences(text: string, attribute: JsonObject, line: number): Note[] {
  const type = jsonProperty(attribute, 'type')?.value;
  if (type?.kind === 'string' && type.value === ATTRIBUTE.type) {
    const known = Object.keys(ATTRIBUTE);
    const others = attribute.properties.filter(({ key }) => !known.includes(key)).map(({ key }) => key);
    return others.length === 0
      ? []
      : [info(`\`${NAME}\` has more than Strapi's own, which stays: ${others.join(', ')}.`, line)];
  }
  const written = type ? text.slice(type.start, type.end) : 'missing';
  return [warning(`The type of \`${NAME}\` is ${written}: Strapi stores a "string" in it.`, line)];
}

/** A model may be a script as well, which can put its attributes together in any way. */
function reportScript({ text }: Source): Outcome {
  return text.includes(NAME)
    ? {
        kind: 'already-done',
        reason: `Mentions \`${NAME}\`.`,
        notes: [info('See that it is private: the model is a script, which is not changed.')],
      }
    : needsYou('The model is a script: add this to its attributes by hand.', 1);
}

function needsYou(reason: string, line: number): NeedsYou {
  return { kind: 'needs-you', reason, notes: [], line, snippet: SNIPPET };
}
