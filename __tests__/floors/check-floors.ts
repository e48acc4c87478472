import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { EXCEPTIONS, FLOORS, PURE_MODULES, REACHING_PACKAGES } from './floors.ts';
import { type Use, usesOf } from './uses-of.ts';

export interface SourceText {
  /** From the root of the repository, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What breaks the rules of the floors, one line each: where, who, what. */
export function violations(sources: readonly SourceText[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const floor = floorOf(path);
    const rules = FLOORS[floor];
    if (!rules) return [`${path}: belongs to no floor`];
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return usesOf(file).flatMap((use) => {
      const complaint = complain(path, floor, use);
      return complaint === undefined ? [] : [`${path}:${use.line}: ${complaint}`];
    });
  });
}

function complain(path: string, floor: string, use: Use): string | undefined {
  const rules = FLOORS[floor];
  const extra = EXCEPTIONS[path];
  if (use.kind === 'global') {
    const allowed = [...(rules?.globals ?? []), ...(extra?.globals ?? [])];
    const all = use.name.startsWith('process') && allowed.includes('process.*');
    return all || allowed.includes(use.name) ? undefined : `${floor} may not use ${use.name}`;
  }
  if (use.name === undefined) {
    const free = [...(rules?.globals ?? []), ...(extra?.globals ?? [])].includes('require()');
    return free ? undefined : `${floor} may not load a module whose name is no literal`;
  }
  if (!use.name.startsWith('.')) {
    const allowed = [...(rules?.outside ?? []), ...(extra?.outside ?? [])];
    const name = reaches(use.name);
    return name === undefined || allowed.includes('*') || allowed.includes(name)
      ? undefined
      : `${floor} may not use ${name}`;
  }
  return complainOfFile(path, floor, posix.join(posix.dirname(path), use.name));
}

function complainOfFile(path: string, floor: string, target: string): string | undefined {
  const there = floorOf(target);
  if (there !== floor) {
    return FLOORS[floor]?.imports.includes(there) ? undefined : `${floor} may not import ${there}`;
  }
  const [from, to] = [path, target].map(guideOf);
  if (floor !== 'transforms' || to === undefined || from === to) return undefined;
  return `${from ? `transforms/${from}` : floor} may not import transforms/${to}`;
}

/** `src/core/report/a.ts` → `src/core`; `transforms/3.1.0/a.ts` → `transforms` */
function floorOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `src/${second}` : first;
}

function guideOf(path: string): string | undefined {
  return /^transforms\/(\d+\.\d+\.\d+)\//.exec(path)?.[1];
}

/** The name of a module that reaches outside, with the prefix of Node's own; nothing for the others. */
function reaches(specifier: string): string | undefined {
  const name = isOfNode(specifier) ? `node:${specifier.replace(/^node:/, '')}` : specifier;
  if (name.startsWith('node:')) return PURE_MODULES.includes(name) ? undefined : name;
  return REACHING_PACKAGES.find((reaching) => name === reaching || name.startsWith(`${reaching}/`));
}

function isOfNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtins.has(specifier.split('/')[0] ?? '');
}

const builtins: ReadonlySet<string> = new Set(builtinModules);
