import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planNewTransform } from '../core/authoring/new-transform.ts';
import { findCheckout } from '../io/authoring/find-checkout.ts';
import { writeTogether } from '../io/authoring/write-together.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal } from './terminal.ts';

export type NewTransformOptions = Pick<CommonOptions, 'cwd' | 'color'>;

/** Starts a transform in a checkout of this repository. Its fixtures are rejected until they say what it has to do. */
export function newTransform(version: string, name: string, options: NewTransformOptions): Promise<number> {
  const terminal = openTerminal({ ...options, json: false });
  const { paint } = terminal.look;
  return conclude<{ status: 'done' | 'failed' }>(terminal, { status: 'done' }, async () => {
    const root = findCheckout(options.cwd);
    const { files, transform, fixtures, todo } = planNewTransform(version, name, {
      has: (path) => existsSync(join(root, path)),
      read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    });
    writeTogether(root, files);
    for (const { path, before } of files)
      terminal.say(`${before === null ? paint.green('+') : paint.yellow('~')} ${path}`);
    for (const one of todo) terminal.say(`\n${paint.yellow('!')} ${one}`);
    terminal.say(`
Until the fixtures say what it has to do, \`npm test\` rejects it:
  1. Write a file as projects have it into ${fixtures}/example.input.js,
     and what it has to become into example.output.js beside it.
  2. Say in fixtures.json which path that file has in a project, and in
     transforms/${version}/guide.ts which files the step is for.
  3. npx strapi-uplift transform ${transform} --watch --fixture ${fixtures}`);
  });
}
