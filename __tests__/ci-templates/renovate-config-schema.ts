import { z } from 'zod';

const strings = z.array(z.string());

/**
 * What the template uses of Renovate's configuration. The one package that carries its JSON Schema, Renovate itself, needs Node 24
 * and hundreds of others; and that schema accepts anything below `packageRules`.
 *
 * Source: https://docs.renovatebot.com/configuration-options/#packagerules and #postupgradetasks
 */
export const renovateConfig = z.strictObject({
  $schema: z.literal('https://docs.renovatebot.com/renovate-schema.json'),
  packageRules: z.array(
    z.strictObject({
      description: z.union([z.string(), strings]),
      matchManagers: strings.exactOptional(),
      matchPackageNames: strings.exactOptional(),
      matchUpdateTypes: z
        .array(
          z.enum([
            'major',
            'minor',
            'patch',
            'pin',
            'pinDigest',
            'digest',
            'lockFileMaintenance',
            'rollback',
            'bump',
            'replacement',
          ]),
        )
        .exactOptional(),
      groupName: z.string().exactOptional(),
      postUpgradeTasks: z.strictObject({
        commands: strings,
        fileFilters: strings,
        executionMode: z.enum(['branch', 'update']),
      }),
    }),
  ),
});
