/**
 * The newest webpack with which the admin panel of Strapi 4 is built.
 *
 * Sources: npm, `dependencies` of @strapi/admin 4.7.1 to 4.26.2 (webpack ^5, esbuild-loader ^2.21.0, whose esbuild is 0.16.17) and
 * `lib/config/defaults.js` of webpack 5.106.0, without the condition `module-sync`, and 5.107.0, with it. Packages such as
 * generator-function 2.0.1 give a file for it whose exports are named by strings, which esbuild 0.16 does not know for Edge.
 * Seen with Strapi 4.25.24: 5.112.2 ends with that error, 5.106.2 builds.
 */
export const NEWEST_WEBPACK = '5.106.2';
