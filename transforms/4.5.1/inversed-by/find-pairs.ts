import snakeCase from 'lodash/snakeCase';
import { type JsonNode, type JsonProperty, jsonProperty, readJson } from '../../../src/ast/json/json-text.ts';
import { SyntaxFailure } from '../../../src/ast/parse.ts';
import { lineAt } from '../../../src/ast/source.ts';

/** One side of a relation that both sides claim to own. */
export interface OwningSide {
  readonly uid: string;
  readonly attribute: string;
  readonly path: string;
  /** 1-based line of `inversedBy`. */
  readonly line: number;
  readonly relation: string;
  /** Where Strapi keeps what was entered on this side. */
  readonly linkTable: string;
}

export type OwningPair = readonly [OwningSide, OwningSide];

interface Side extends OwningSide {
  readonly target: string;
  readonly inversedBy: string;
}

/**
 * The relations that have `inversedBy` on both sides.
 *
 * `article.author { inversedBy: article }` and `author.article { inversedBy: author }` → the pair of them
 *
 * @param texts of schemas by path, `src/api/article/content-types/article/schema.json`; what is no schema is left out
 */
export function findOwningPairs(texts: ReadonlyMap<string, string>): OwningPair[] {
  const sides = [...texts].flatMap(([path, text]) => sidesOf(path, text));
  return sides.flatMap((one, index) =>
    sides
      .slice(index + 1)
      .filter((other) => names(one, other) || names(other, one))
      .map((other): OwningPair => [one, other]),
  );
}

/** As Strapi looks for the other side; that one need not name this one in return. */
function names(one: Side, other: Side): boolean {
  return one.target === other.uid && one.inversedBy === other.attribute && other.target === one.uid;
}

function sidesOf(path: string, text: string): Side[] {
  const place = SCHEMA.exec(path)?.groups;
  const schema = place && readIfJson(text);
  if (!place || !schema) return [];
  const name = textAt(jsonProperty(schema, 'info')?.value, 'singularName') ?? place.name;
  const uid = `${place.api ? 'api' : 'plugin'}::${place.api ?? place.plugin}.${name}`;
  // What Strapi takes where there is none (@strapi/strapi, core/domain/content-type).
  const table =
    textAt(schema, 'collectionName') ?? (place.api ? name : `${place.plugin}_${name}`.toLowerCase());
  const attributes = jsonProperty(schema, 'attributes')?.value;
  return propertiesOf(attributes).flatMap(({ key: attribute, value }) => {
    const inversedBy = jsonProperty(value, 'inversedBy');
    const target = textAt(value, 'target');
    if (inversedBy?.value.kind !== 'string' || target === undefined) return [];
    return [
      {
        uid,
        attribute,
        path,
        target,
        line: lineAt(text, inversedBy.start),
        relation: textAt(value, 'relation') ?? '',
        linkTable: snakeCase(`${table}_${attribute}_links`),
        inversedBy: inversedBy.value.value,
      },
    ];
  });
}

const SCHEMA =
  /^src\/(?:api\/(?<api>[^/]+)|(?:extensions|plugins)\/(?<plugin>[^/]+)(?:\/server)?)\/content-types\/(?<name>[^/]+)\/schema\.json$/;

function readIfJson(text: string): JsonNode | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return undefined;
  }
}

function textAt(node: JsonNode | undefined, key: string): string | undefined {
  const value = jsonProperty(node, key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

function propertiesOf(node: JsonNode | undefined): readonly JsonProperty[] {
  return node?.kind === 'object' ? node.properties : [];
}
