import * as clack from '@clack/prompts';
import type { CommonOptions } from './options.ts';
import { openTerminal } from './terminal.ts';
import { upgrade } from './upgrade-command.ts';

/** The whole way in questions. Without a terminal there is nobody to answer them. */
export async function guided(options: CommonOptions, help: () => void): Promise<number> {
  const terminal = openTerminal(options);
  if (!terminal.interactive) {
    help();
    return 2;
  }
  clack.intro(terminal.look.paint.bold('strapi-uplift'));
  return upgrade({ ...options, install: true, build: true });
}
