import { describe, expect, it } from 'vitest';
import { loadPath } from '../../src/io/databases/load-path.ts';
import { v4Name } from '../../src/io/databases/v4-name.ts';

describe('the place that a loaded file gets', () => {
  // As `filepath-to-prop-path.js` of Strapi 3.6.11 and 4.25.24 answers.
  it.for<[string, string[]]>([
    ['Article.settings.json', ['article']],
    ['a/models/Article.settings.js', ['a', 'models', 'article']],
    ['Users-Permissions/models/User.config.js', ['users-permissions', 'models', 'user', 'config']],
    ['v1.0/models/x.json', ['v1', '0', 'models', 'x']],
    ['.hidden/models/x.json', ['hidden', 'models', 'x']],
    ['node.jsx/models/a.js', ['nodex', 'models', 'a']],
    ['x.settings/models/y.js', ['x', 'models', 'y']],
    ['ALL/CAPS.JSON', ['all', 'caps', 'json']],
  ])('%s', ([path, place]) => {
    expect(loadPath(path)).toEqual(place);
  });
});

describe('the name that Strapi 4 gives to a folder', () => {
  it.for([
    ['article', 'article'],
    ['BlogPost', 'blog-post'],
    ['press_release', 'press-release'],
    ['page2', 'page2'],
    ['Page2', 'page-2'],
  ])('%s → %s', ([folder = '', name]) => {
    expect(v4Name(folder)).toBe(name);
  });
});
