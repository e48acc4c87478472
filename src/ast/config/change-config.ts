import type { Outcome } from '../outcome.ts';
import type { Source } from '../source.ts';
import { isBlankConfig } from './blank-config.ts';
import { isJsonConfig, notConfigFile } from './config-file.ts';
import { isEnvironmentFile } from './environment-file.ts';
import { jsonAsScript } from './json-as-script.ts';

/** Why a change is left to a person. */
export interface ByHand {
  /** The file of an environment, which is only looked at. */
  readonly isEnvironment: boolean;
  /** JSON, which is shown as a script. */
  readonly isJson: boolean;
}

/**
 * Changes what stands in the config of a name. The file of an environment and a config in JSON are looked at in the same way, and left to
 * a person where there is something to change.
 *
 * @param source the file as it is
 * @param decide given the config as a script
 * @param byHand how a change ends that is not made
 */
export function changeConfig(
  source: Source,
  name: string,
  decide: (script: Source) => Outcome,
  byHand: (script: Source, outcome: Extract<Outcome, { kind: 'changed' }>, why: ByHand) => Outcome,
): Outcome {
  const isEnvironment = isEnvironmentFile(source.path, name);
  const other = isEnvironment ? undefined : notConfigFile(source, name);
  if (other) return { kind: 'not-applicable', reason: other, notes: [] };
  const isJson = isJsonConfig(source);
  const script = isJson ? jsonAsScript(source) : source;
  if (isBlankConfig(script)) return { kind: 'not-applicable', reason: 'There is no code in it.', notes: [] };
  const outcome = decide(script);
  if (outcome.kind !== 'changed' || (!isEnvironment && !isJson)) return outcome;
  return byHand(script, outcome, { isEnvironment, isJson });
}
