/**
 * Strapi 3.2 keeps the name `published_at` for Draft & Publish. A model that has an attribute of that name loses it from the
 * Content-Type Builder and from the permissions of roles at once (strapi-utils 3.2.0, lib/content-types.js,
 * `NON_VISIBLE_ATTRIBUTES`), and cannot use Draft & Publish. What to call it instead only its owner knows.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.1.x-to-3.2.x.html
 * `{ "attributes": { "published_at": { "type": "datetime" } } }` → reported
 */
import type { Node } from '@babel/types';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { type JsonNode, jsonProperty, readJson } from '../../src/ast/json/json-text.ts';
import { info, type Outcome, warning } from '../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../src/ast/source.ts';
import { walk } from '../../src/ast/walk.ts';

const NAME = 'published_at';

export default defineTransform({
  title: 'Find attributes called published_at',
  mentions: [NAME],
  example: {
    path: 'api/article/models/article.settings.json',
    before: `{
  "kind": "collectionType",
  "collectionName": "articles",
  "attributes": {
    "title": { "type": "string" },
    "published_at": { "type": "datetime" }
  }
}
`,
  },
  apply(source) {
    if (/\.settings\.json$/.test(source.path)) return reportModel(source);
    if (/(^|[\\/])config[\\/]functions[\\/]cron\.[jt]s$/.test(source.path)) return reportJobs(source);
    return notApplicable('Neither a model nor the file of the scheduled jobs.');
  },
});

function reportModel({ text }: Source): Outcome {
  const model = readJson(text);
  const attribute = jsonProperty(jsonProperty(model, 'attributes')?.value, NAME);
  if (!attribute) return notApplicable(`Has no attribute \`${NAME}\`.`);
  const table = textOf(jsonProperty(model, 'collectionName')?.value);
  const where = table === undefined ? 'of its table or collection' : `of \`${table}\``;
  const drafts = jsonProperty(jsonProperty(model, 'options')?.value, 'draftAndPublish')?.value;
  const isOn = drafts?.kind === 'boolean' && text.slice(drafts.start, drafts.end) === 'true';
  return {
    kind: 'needs-you',
    reason: isOn
      ? `Draft & Publish is on here, and \`${NAME}\` is where it keeps what is published: rename or delete the attribute first.`
      : `\`${NAME}\` belongs to Draft & Publish from now on: rename or delete the attribute before that is enabled here.`,
    notes: [
      info(
        'Until then neither the Content-Type Builder nor the permissions of roles show the attribute, so the admin panel does not edit it.',
      ),
      info(
        `Rename the column or field ${where} together with the attribute, and whatever reads it: code, GraphQL queries, front ends.`,
      ),
    ],
    line: lineAt(text, attribute.start),
  };
}

/** The recipe for scheduled publication sets `published_at` from a job, and looks for it with `published_at_lt`. */
function reportJobs({ program, text }: Source): Outcome {
  const lines = new Set<number>();
  walk(program, (node) => {
    if (isUse(node)) lines.add(lineAt(text, node.start ?? 0));
  });
  const [first, ...others] = lines;
  if (first === undefined) return notApplicable(`No job uses \`${NAME}\`.`);
  return {
    kind: 'needs-you',
    reason: `A job uses \`${NAME}\`, as the recipe for scheduled publication does: change it together with the attribute of the model.`,
    notes: others.map((line) => warning(`\`${NAME}\` is used here as well.`, line)),
    line: first,
  };
}

function isUse(node: Node): boolean {
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'StringLiteral' ? node.value : undefined;
  return name !== undefined && /^published_at(_[a-z]+)?(:(asc|desc))?$/i.test(name);
}

const textOf = (node: JsonNode | undefined): string | undefined =>
  node?.kind === 'string' ? node.value : undefined;

const notApplicable = (reason: string): Outcome => ({ kind: 'not-applicable', reason, notes: [] });
