/**
 * How `getConfig` and `extractCredentials` of @strapi/provider-upload-aws-s3 4.15.5 to 4.25.24 (dist/index.js) take
 * `upload.config.providerOptions`:
 * - All but these is meant for S3. What stands outside of `s3Options` still counts, and before what stands inside, with a warning.
 *   `s3Options` is known since 4.9.2 at the latest (4.7.0 has it not).
 * - The two keys are taken from outside of `s3Options`, from inside (with a warning), or from `s3Options.credentials`, in this order.
 *   Up to 4.15.0, with version 2 of the AWS SDK, there was no such search.
 */
export const NOT_FOR_S3: ReadonlySet<string> = new Set(['baseUrl', 'rootPath']);

export const S3_CREDENTIALS = ['accessKeyId', 'secretAccessKey'] as const;
