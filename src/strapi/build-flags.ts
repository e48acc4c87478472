/**
 * What Strapi's `build` script is given after an upgrade, by major: all guides of v3 clear the admin's old build, those of v4
 * do not ask for it.
 */
export const BUILD_FLAGS: Readonly<Record<number, readonly string[]>> = { 3: ['--clean'], 4: [] };
