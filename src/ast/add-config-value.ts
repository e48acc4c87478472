import { notConfigFile } from './config-file.ts';
import { defineTransform, type Transform } from './define-transform.ts';
import { configSnippet, putConfigValue, type WantedValue } from './put-config-value.ts';
import { createSource } from './source.ts';

/**
 * A transform that adds one value, read from an environment variable, to the base config file of a name. Every other
 * file is none of its business, so that it can be pointed at a whole `config` folder.
 */
export function addConfigValue(wanted: WantedValue & { readonly file: string }): Transform {
  return defineTransform({
    title: `Add ${wanted.path.join('.')} to config/${wanted.file}`,
    snippet: configSnippet(createSource('example.js', ''), wanted, 'env'),
    apply(source) {
      const reason = notConfigFile(source, wanted.file);
      return reason ? { kind: 'not-applicable', reason, notes: [] } : putConfigValue(source, wanted);
    },
  });
}
