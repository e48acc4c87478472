import { companionOf } from '../companion.ts';
import { defineTransform, type Transform } from '../define-transform.ts';
import type { Outcome } from '../outcome.ts';
import { createSource, type Source } from '../source.ts';
import { putIntoConfig } from './blank-config.ts';
import { isJsonConfig, notConfigFile } from './config-file.ts';
import { envFileOf } from './env-file.ts';
import { isEnvironmentFile } from './environment-file.ts';
import { inspectOverride } from './inspect-override.ts';
import { jsonAsScript } from './json-as-script.ts';
import { configSnippet, putConfigValue, type WantedValue } from './put-config-value.ts';

/**
 * A transform that adds one value, read from an environment variable, to the base config file of a name. Every other
 * file is none of its business, so that it can be pointed at a whole `config` folder.
 *
 * With the option `env`, what `.env` has, it also takes a literal out of the code that the value is or falls back to; whoever
 * gives it must write what the outcome `carries` in the same go.
 */
export function addConfigValue(wanted: WantedValue & { readonly file: string }): Transform {
  return defineTransform({
    title: `Add ${wanted.path.join('.')} to config/${wanted.file}`,
    example: {
      path: `config/${wanted.file}.js`,
      before: "module.exports = ({ env }) => ({\n  url: env('PUBLIC_URL'),\n});\n",
    },
    snippet: () => exampleSnippet(wanted),
    apply(source, { options }) {
      const env = envFileOf(options);
      if (isEnvironmentFile(source.path, wanted.file))
        return inspectOverride(source, wanted, env !== undefined);
      const reason = notConfigFile(source, wanted.file);
      if (reason) return { kind: 'not-applicable', reason, notes: [] };
      if (isJsonConfig(source)) return inspectJson(source, wanted);
      const companion = wanted.formerly && companionOf(options, wanted.formerly.companion);
      return putIntoConfig(source, (config) =>
        putConfigValue(config, asWanted(wanted, options), env, companion),
      );
    },
  });
}

/** A guide may want to have a default written down; a project that has left the guide behind does without as well. */
function asWanted(wanted: WantedValue, { from, to }: Readonly<Record<string, unknown>>): WantedValue {
  const isBehind = typeof to === 'string' && from === to;
  return { ...wanted, isDefault: wanted.isDefault === true && isBehind };
}

/** A config in JSON may hold the value, but it cannot read it from the environment, which is where it belongs. */
function inspectJson(source: Source, wanted: WantedValue & { readonly file: string }): Outcome {
  const outcome = putConfigValue(jsonAsScript(source), wanted);
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
