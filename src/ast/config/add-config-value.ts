import { defineTransform, type Transform } from '../define-transform.ts';
import type { Outcome } from '../outcome.ts';
import { createSource, type Source } from '../source.ts';
import { isJsonConfig, notConfigFile } from './config-file.ts';
import { configSnippet, putConfigValue, type WantedValue } from './put-config-value.ts';

/**
 * A transform that adds one value, read from an environment variable, to the base config file of a name. Every other
 * file is none of its business, so that it can be pointed at a whole `config` folder.
 */
export function addConfigValue(wanted: WantedValue & { readonly file: string }): Transform {
  return defineTransform({
    title: `Add ${wanted.path.join('.')} to config/${wanted.file}`,
    snippet: () => exampleSnippet(wanted),
    apply(source) {
      const reason = notConfigFile(source, wanted.file);
      if (reason) return { kind: 'not-applicable', reason, notes: [] };
      return isJsonConfig(source) ? inspectJson(source, wanted) : putConfigValue(source, wanted);
    },
  });
}

/** A config in JSON may hold the value, but it cannot read it from the environment, which is where it belongs. */
function inspectJson(source: Source, wanted: WantedValue & { readonly file: string }): Outcome {
  const asScript = createSource(source.path.replace(/json$/, 'js'), `module.exports = ${source.text}`);
  const outcome = putConfigValue(asScript, wanted);
  if (outcome.kind !== 'changed') return outcome;
  return {
    kind: 'needs-you',
    reason: `JSON cannot read environment variables. Turn it into config/${wanted.file}.js, exported by a function of \`{ env }\`, and add:`,
    notes: [],
    snippet: exampleSnippet(wanted),
  };
}

/** In the style of Strapi's own templates. */
function exampleSnippet(wanted: WantedValue): string {
  return configSnippet(createSource('example.js', ''), wanted, 'env');
}
