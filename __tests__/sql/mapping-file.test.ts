import { describe, expect, it } from 'vitest';
import { NO_MAPPING, parseMappingFile } from '../../src/sql/mapping-file.ts';

describe('the mapping file', () => {
  it('is read', () => {
    const mapping = {
      types: { 'application::post.post': 'api::article.article', 'application::old.old': null },
      attributes: { 'application::post.post': { Headline: 'title', legacy: null } },
      joinTables: { 'application::post.post#tags': 'posts_tags' },
      ignoreTables: ['sessions'],
    };
    expect(parseMappingFile(JSON.stringify(mapping), 'map.json')).toEqual({ kind: 'ok', value: mapping });
  });

  it.for(['{}', '\uFEFF{}', '{ "types": {} }'])('may leave out what it does not need: %s', (text) => {
    expect(parseMappingFile(text, 'map.json')).toEqual({ kind: 'ok', value: NO_MAPPING });
  });

  it.for([
    ['[]', 'map.json', 'expected an object'],
    ['{ "type": {} }', 'map.json', 'unknown key `type`'],
    ['{ "types": [] }', 'map.json, at types', 'expected an object'],
    [
      '{ "types": { "application::a.a": 1 } }',
      'map.json, at types.application::a.a',
      'expected a name, or null to leave it out',
    ],
    [
      '{ "types": { "application::a.a": "" } }',
      'map.json, at types.application::a.a',
      'expected a name, or null to leave it out',
    ],
    ['{ "attributes": { "a.b": "c" } }', 'map.json, at attributes.a.b', 'expected an object'],
    [
      '{ "attributes": { "a.b": { "c": false } } }',
      'map.json, at attributes.a.b.c',
      'expected a name, or null to leave it out',
    ],
    [
      '{ "joinTables": { "application::a.a": "t" } }',
      'map.json, at joinTables.application::a.a',
      'expected a key such as `application::article.article#tags`',
    ],
    [
      '{ "joinTables": { "application::a.a#b": null } }',
      'map.json, at joinTables.application::a.a#b',
      'expected a string',
    ],
    [
      '{ "joinTables": { "application::a.a#b": "" } }',
      'map.json, at joinTables.application::a.a#b',
      'expected the name of a table',
    ],
    ['{ "ignoreTables": "t" }', 'map.json, at ignoreTables', 'expected a list'],
    ['{ "ignoreTables": [1] }', 'map.json, at ignoreTables.0', 'expected a string'],
  ])('is refused with the place: %s', ([text = '', where, message]) => {
    expect(parseMappingFile(text, 'map.json')).toEqual({ kind: 'problem', where, message });
  });

  it('is refused when it is no JSON', () => {
    expect(parseMappingFile('types:', 'map.json')).toMatchObject({
      kind: 'problem',
      where: 'map.json',
      message: expect.stringMatching(/^not valid JSON \(.+\)$/),
    });
  });
});
