import { type EnvChange, readEnv, setEnv } from '../../ast/env-text.ts';
import { keepLast } from '../../ast/keep-last.ts';
import { EXAMPLE_VALUE } from '../../strapi/secrets.ts';

/** What gives an example file a line for a variable; `named` where it has one in any form, empty or commented out. */
export type ExampleChange = EnvChange | { readonly kind: 'named' };

/** `exampleChange('A=1\n', 'B')` → an edit that makes it `A=1\nB=tobemodified\n` */
export function exampleChange(text: string, variable: string): ExampleChange {
  return changeOf(`${variable}\n${text}`);
}

/** Asked when a plan is made and again when it is carried out, and the apps of a monorepo often have one example in common. */
const changeOf = keepLast(16, (key): ExampleChange => {
  const end = key.indexOf('\n');
  const [variable, text] = [key.slice(0, end), key.slice(end + 1)];
  if (readEnv(text).some(({ name }) => name === variable)) return { kind: 'named' };
  return setEnv(text, variable, EXAMPLE_VALUE);
});
