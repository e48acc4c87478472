import { describe, expect, test } from 'vitest';
import { aliasedPackage, bumpRange, lowestVersion } from '../src/ast/json/dependency-range.ts';

describe('to 4.7.0', () => {
  test.each([
    ['4.6.1', '4.7.0'],
    ['v4.6.1', 'v4.7.0'],
    ['=4.6.1', '=4.7.0'],
    ['= 4.6.1', '= 4.7.0'],
    [' 4.6.1', ' 4.7.0'],
    ['^4.6.1', '^4.7.0'],
    ['^v4.6.1', '^v4.7.0'],
    ['~4.6.1', '~4.7.0'],
    ['~>4.6.1', '~>4.7.0'],
    ['4.6.x', '4.7.x'],
    ['4.6.X', '4.7.X'],
    ['4.6.*', '4.7.*'],
    ['4.6', '4.7'],
    ['^4.6', '^4.7'],
    ['~4.6', '~4.7'],
    ['4.7.0-beta.1', '4.7.0'],
    ['4.6.1+build.5', '4.7.0'],
    ['npm:@strapi/strapi@4.6.1', 'npm:@strapi/strapi@4.7.0'],
    ['npm:@strapi/strapi@^4.6.1', 'npm:@strapi/strapi@^4.7.0'],
    ['npm:^4.6.1', 'npm:^4.7.0'],
  ])('%j becomes %j', (current, text) => {
    expect(bumpRange(current, '4.7.0')).toEqual({ kind: 'changed', text });
  });

  test.each(['4.7.0', 'v4.7.0', '^4.7.0', '~4.7.0', '4.7.x', '4.7', 'npm:@strapi/strapi@4.7.0'])(
    '%j asks for it already',
    (current) => {
      expect(bumpRange(current, '4.7.0')).toEqual({ kind: 'same' });
    },
  );

  test.each([
    ['4.8.0', '4.8.0'],
    ['^4.7.1', '4.7.1'],
    ['5.0.0-beta.1', '5.0.0-beta.1'],
    ['>=5', '5.0.0'],
    ['npm:@strapi/strapi@4.8.0', '4.8.0'],
  ])('%j is not taken back', (current, lowest) => {
    expect(bumpRange(current, '4.7.0')).toEqual({ kind: 'newer', lowest });
  });

  test.each([
    ['^4', 'allowed', 'allows 4.7.0'],
    ['4.x', 'allowed', 'allows 4.7.0'],
    ['>=4.0.0', 'allowed', 'allows 4.7.0 (and 5.0.0)'],
    ['>=4.0.0 <5.0.0', 'allowed', 'allows 4.7.0 with'],
    ['^4.5.0 || ^5.0.0', 'allowed', '(and 5.0.0)'],
    ['*', 'allowed', '(and 5.0.0)'],
    ['', 'allowed', 'with an empty range'],
    ['workspace:*', 'elsewhere', 'package of this workspace'],
    ['workspace:^4.6.1', 'elsewhere', 'package of this workspace'],
    ['catalog:', 'elsewhere', 'is defined in the catalog'],
    ['catalog:cms', 'elsewhere', 'in the catalog `cms`'],
    ['>=4.0.0 <4.7.0', 'unclear', 'does not allow 4.7.0'],
    ['4.5.0 - 4.6.1', 'unclear', 'does not allow 4.7.0'],
    ['3.6.11', 'unclear', 'does not cross majors'],
    ['latest', 'unclear', 'follows the tag `latest`'],
    ['next', 'unclear', 'follows the tag `next`'],
    ['npm:@strapi/strapi@latest', 'unclear', 'follows the tag `latest`'],
    ['npm:@strapi/strapi', 'unclear', 'whatever the latest @strapi/strapi is'],
    ['link:../strapi', 'unclear', 'folder or file'],
    ['file:strapi.tgz', 'unclear', 'folder or file'],
    ['portal:../strapi', 'unclear', 'folder or file'],
    ['../strapi', 'unclear', 'folder or file'],
    ['~/strapi', 'unclear', 'folder or file'],
    ['patch:@strapi/strapi@npm%3A4.6.1#./strapi.patch', 'unclear', 'patched'],
    ['git+ssh://git@github.com/acme/strapi.git#v4', 'unclear', 'from git'],
    ['git@github.com:acme/strapi.git', 'unclear', 'from git'],
    ['acme/strapi', 'unclear', 'from git'],
    ['github:acme/strapi', 'unclear', 'from git'],
    ['https://acme.test/strapi.tgz', 'unclear', 'from a URL'],
    ['4.6.1.2', 'unclear', 'not a version range'],
  ])('%j is left (%s)', (current, because, reason) => {
    expect(bumpRange(current, '4.7.0')).toEqual({
      kind: 'left',
      because,
      reason: expect.stringContaining(reason),
    });
  });
});

test('a prerelease is named only where the form can name it', () => {
  expect(bumpRange('^4.6.1', '4.7.0-beta.1')).toEqual({ kind: 'changed', text: '^4.7.0-beta.1' });
  expect(bumpRange('4.6.x', '4.7.0-beta.1')).toMatchObject({ kind: 'left', because: 'unclear' });
});

test('what an alias stands for', () => {
  expect(aliasedPackage('npm:@strapi/strapi@^4.6.1')).toBe('@strapi/strapi');
  expect(aliasedPackage('npm:strapi')).toBe('strapi');
  expect(aliasedPackage('npm:^4.6.1')).toBeUndefined();
  expect(aliasedPackage('4.6.1')).toBeUndefined();
});

test('the lowest version of a range', () => {
  expect(lowestVersion('^4.6.1')).toBe('4.6.1');
  expect(lowestVersion('>=4.1 <5')).toBe('4.1.0');
  expect(lowestVersion('npm:@strapi/strapi@~4.6.1')).toBe('4.6.1');
  expect(lowestVersion('latest')).toBeUndefined();
  expect(lowestVersion('workspace:*')).toBeUndefined();
  expect(lowestVersion('')).toBeUndefined();
});
