import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver';
import type { Problem } from './file-problems.ts';

export const FIX_ALL = 'source.fixAll.strapiUplift';
export const UPGRADE = 'source.upgradeProject.strapiUplift';

export interface ActionsRequest {
  readonly range: Range;
  /** The kinds that are asked for; a kind stands for all below it. */
  readonly only?: readonly string[];
  readonly problems: readonly Problem[];
  /** Everything that can be done in this file. */
  readonly fixAll: () => readonly TextEdit[];
  /** The version of the upgrade, where there is one to offer. */
  readonly upgradeTo?: string;
}

/** What an editor can offer at a place, before it is put into a client's terms. */
export type OfferedAction = Pick<CodeAction, 'title' | 'kind' | 'isPreferred' | 'diagnostics'> & {
  readonly act:
    | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
    | { readonly kind: 'secret'; readonly variable: string }
    | { readonly kind: 'upgrade' };
};

export function codeActions(request: ActionsRequest): readonly OfferedAction[] {
  const { range, only, problems, upgradeTo } = request;
  const asked = (kind: string): boolean =>
    only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const here = problems.flatMap((problem) => {
    const diagnostics = problem.diagnostics.filter((diagnostic) => touches(diagnostic.range, range));
    return diagnostics.length > 0 ? [{ ...problem, diagnostics }] : [];
  });
  const fixes = here.flatMap(({ title, fix, diagnostics }): OfferedAction[] =>
    fix ? [{ title, kind: 'quickfix', isPreferred: true, diagnostics, act: fix }] : [],
  );
  const all = asked(FIX_ALL) ? request.fixAll() : [];
  // Beside a diagnostic it is a way out as well; elsewhere only who asks for it wants to see it.
  const upgrade = here.length > 0 && asked('quickfix') ? 'quickfix' : UPGRADE;
  return [
    ...(asked('quickfix') ? fixes : []),
    ...(all.length > 0
      ? [
          {
            title: 'Do every Strapi upgrade step in this file',
            kind: FIX_ALL,
            act: { kind: 'edits', edits: all },
          } as const,
        ]
      : []),
    ...(upgradeTo !== undefined && asked(upgrade)
      ? [
          {
            title: `Upgrade the whole project to Strapi ${upgradeTo}…`,
            kind: upgrade,
            act: { kind: 'upgrade' },
          } as const,
        ]
      : []),
  ];
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Diagnostic['range']['start'], b: Diagnostic['range']['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
