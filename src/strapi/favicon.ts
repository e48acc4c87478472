/**
 * The icons that new projects got as `favicon.ico`, by SHA-256.
 *
 * Source: `resources/files/**` of every @strapi/generate-new from 4.0.0 to 4.4.3 (one and the same; 4.4.4 was the first with a
 * `favicon.png` in its place), and of strapi-generate-new 3.0.0 and 3.6.11, whose projects may have become projects of Strapi 4.
 */
export const STOCK_FAVICONS: ReadonlySet<string> = new Set([
  'fff3c1f09f4822639ce0aa54220527e3df94d77958bbe0560c8f764d4cfc7db3',
  'c73dc19ce84bd971eaeed74f27aae0c9e0644c118d5cb6f085c23769f2c92480',
]);

/** An icon that means nothing, 48 × 48 pixels. Drawn by scripts/neutral-favicon.mjs. */
export const NEUTRAL_FAVICON =
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAgMAAAAqbBEUAAAADFBMVEUAAABHVWn4+vyUo7gBjRPjAAAAAXRSTlMAQObYZgAAAFdJREFUeNpjYGAIhQIGBgYGURgnhAEhAZJiRHAcGFgRnACEFpAm3JxQJIDBiVq1atWqpVTjrP///xcRnEFn9CtiOJSGDo5YIDIaUaIeJVGgJBfUhISUxACbvuyxf5Ah9wAAAABJRU5ErkJggg==';

/**
 * The first version that serves `favicon.ico` where the PNG, or what `config.path` of the middleware names, is missing. 4.4.5 answers
 * 500 to `/favicon.ico` then.
 *
 * Source: `middlewares/favicon` of @strapi/strapi 4.4.3, 4.4.5, 4.4.6, 4.5.0, 4.5.6, 4.25.24 and 4.26.0, and `koa-favicon` 2.1.0, which
 * reads the file at the first request.
 */
export const FAVICON_FALLBACK = '4.4.6';
