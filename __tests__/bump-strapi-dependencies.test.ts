import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import bump from '../transforms/bump-strapi-dependencies.ts';

const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
const name = fc.constantFrom(
  '@strapi/strapi',
  '@strapi/plugin-i18n',
  '@strapi/utils',
  '@strapi/icons',
  'strapi-plugin-menus',
  'lodash',
);
const range = fc.constantFrom('4.6.1', '^4.6.0', '~4.6.0', '4.6.x', '4.7.0', 'latest', 'catalog:', '*');
const section = fc.constantFrom('dependencies', 'devDependencies', 'peerDependencies', 'restaurants');

/** A JSON object whose values are texts already, written with any white space. */
function objectOf(key: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const property = fc
    .tuple(space, key, space, space, value, space)
    .map(([a, k, b, c, v, d]) => `${a}${JSON.stringify(k)}${b}:${c}${v}${d}`);
  return fc
    .tuple(fc.array(property, { maxLength: 4 }), space)
    .map(([properties, rest]) => `{${properties.join(',') || rest}}`);
}

const manifest = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    space,
    objectOf(
      section,
      objectOf(
        name,
        range.map((text) => JSON.stringify(text)),
      ),
    ),
    space,
  )
  .map((parts) => parts.join(''));

const BUMPED: Readonly<Record<string, string>> = {
  '4.6.1': '4.7.0',
  '^4.6.0': '^4.7.0',
  '~4.6.0': '~4.7.0',
  '4.6.x': '4.7.x',
};

/** A reviver for `JSON.parse`: the same decision, made on values without any text. */
function bumped(this: unknown, key: string, value: unknown): unknown {
  if (key === '') return value;
  if (typeof value === 'object' && value !== null) {
    if (key === 'restaurants') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, range]: [string, unknown]) => [
        name,
        OFFICIAL.has(name) ? (BUMPED[String(range)] ?? range) : range,
      ]),
    );
  }
  return value;
}

const OFFICIAL = new Set(['@strapi/strapi', '@strapi/plugin-i18n', '@strapi/utils']);

function withoutVersions(text: string): string {
  return text.replace(/("@strapi\/(?:strapi|plugin-i18n|utils)"\s*:\s*")[^"]+(")/g, '$1$2');
}

test('however a package.json is written, only versions of official packages differ afterwards', () => {
  fc.assert(
    fc.property(manifest, (source) => {
      const outcome = bump.inspect({ path: 'package.json', source }, { to: '4.7.0' });
      if (outcome.kind !== 'changed') return true;
      const result = applyEdits(source, outcome.edits);
      expect(result).not.toBe(source);
      expect(withoutVersions(result)).toBe(withoutVersions(source));
      expect(JSON.parse(result.replace('\uFEFF', ''))).toEqual(
        JSON.parse(source.replace('\uFEFF', ''), bumped),
      );
      const again = bump.inspect({ path: 'package.json', source: result }, { to: '4.7.0' });
      return again.kind === 'already-done';
    }),
    { numRuns: 500, examples: [['{"dependencies":{"@strapi/strapi":"4.6.1"}}']] },
  );
});

test('whatever the text, it ends as one of the four and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), manifest), fc.nat(60), (source, cut) => {
      const text = `${source.slice(0, cut)}"strapi"`;
      const { kind } = bump.inspect({ path: 'package.json', source: text }, { to: '4.7.0' });
      expect(['changed', 'already-done', 'not-applicable', 'needs-you']).toContain(kind);
    }),
  );
});
