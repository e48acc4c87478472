import kebabCase from 'lodash/kebabCase';

/**
 * What Strapi 4 calls a folder or file of an API (`normalizeName` in loaders/apis.js). A name in kebab case is kept, since lodash
 * would part its numbers.
 *
 * `BlogPost` → `blog-post`; `page2` → `page2`
 */
export function v4Name(name: string): string {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) ? name : kebabCase(name);
}
