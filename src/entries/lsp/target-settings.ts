import { pathToFileURL } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { z } from 'zod';

/** The setting `strapiUplift.target`, which may differ from folder to folder. */
export interface TargetSettings {
  targetOf(root: string): Promise<string | undefined>;
  /** @param settings what a client that cannot be asked sends along */
  change(settings: unknown): void;
}

const section = z.object({ target: z.string().nullish() });
const settings = z.object({ strapiUplift: section });

export function targetSettings(
  { workspace }: Connection,
  { capabilities, initializationOptions }: InitializeParams,
): TargetSettings {
  const canAsk = capabilities.workspace?.configuration ?? false;
  const asked = new Map<string, Promise<string | undefined>>();
  let sent = read(initializationOptions);

  const ask = async (root: string): Promise<string | undefined> => {
    const answer: unknown = await workspace.getConfiguration({
      scopeUri: pathToFileURL(root).href,
      section: 'strapiUplift',
    });
    return section.safeParse(answer).data?.target ?? sent;
  };
  return {
    targetOf(root) {
      if (!canAsk) return Promise.resolve(sent);
      const known = asked.get(root) ?? ask(root);
      asked.set(root, known);
      known.catch(() => asked.delete(root));
      return known;
    },
    change(settings) {
      asked.clear();
      // A client that is asked sends nothing.
      if (!canAsk) sent = read(settings);
    },
  };
}

/** Both `{ strapiUplift: { target } }` and `{ target }` are in use. */
function read(value: unknown): string | undefined {
  const parsed = settings.safeParse(value).data?.strapiUplift ?? section.safeParse(value).data;
  return parsed?.target ?? undefined;
}
