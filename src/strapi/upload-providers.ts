/**
 * How the official upload providers of 4.6.1 take `providerOptions.sizeLimit`, as read in their code and in that of
 * @strapi/plugin-upload 4.6.1 (server/register.js, server/services/provider.js):
 * - `provider-upload-local` 4.6.1 (lib/index.js) uses it before `upload.config.sizeLimit`, and warns that it is deprecated;
 *   up to 4.6.0 it compared it with kilobytes of 1000 bytes each.
 * - `provider-upload-aws-s3` and `-cloudinary` have no size check of their own: the plugin's is used, which knows `upload.config.sizeLimit`
 *   alone.
 */
export const SIZE_LIMIT_OF_PROVIDER: ReadonlyMap<string, 'wins' | 'ignored'> = new Map([
  ['local', 'wins'],
  ['aws-s3', 'ignored'],
  ['cloudinary', 'ignored'],
]);

/** Strapi looks for the package `@strapi/provider-upload-<name>` first, then for one that has the name itself. */
export function uploadProviderName(written: string): string {
  return written.replace(/^@strapi\/provider-upload-/, '');
}
