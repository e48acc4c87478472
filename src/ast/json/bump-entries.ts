import type { Edit } from '../edits.ts';
import type { Note, Outcome } from '../outcome.ts';
import { bumpRange, lowestVersion, type RangeDecision } from './dependency-range.ts';

/** One line of a manifest that says in which version a package is wanted. */
export interface VersionEntry {
  /** The package itself, also where the line calls it by an alias. */
  readonly name: string;
  /** The part of the file that it stands in: `dependencies`, `catalogs.strapi`. */
  readonly section: string;
  /** undefined when the value is no string. */
  readonly range: string | undefined;
  /** Why the value cannot be edited where it stands, as a clause that follows the package's name. */
  readonly locked?: string;
  /** 1-based */
  readonly line: number;
  /** The edit that gives this entry another range. */
  replace(range: string): Edit;
}

/** An edit beside the entries, with what it does: "engines.node to >=18". */
export interface ExtraEdit {
  readonly what: string;
  readonly edit: Edit;
}

/** What a transform knows about a file beyond its entries. */
export interface Surroundings {
  /** Not made when a person has to decide first. */
  readonly extras: readonly ExtraEdit[];
  /** Whether the file has more than its entries that is to be kept in step. */
  readonly concerned: boolean;
  readonly notes: readonly Note[];
}

/** The decisions about all entries of one file. */
export interface Bump {
  readonly decided: readonly Decided[];
  readonly target: string;
}

interface Decided {
  readonly entry: VersionEntry;
  readonly decision: RangeDecision;
}

/** Decides every entry on its own. */
export function bumpEntries(entries: readonly VersionEntry[], target: string): Bump {
  return { decided: entries.map((entry) => ({ entry, decision: decide(entry, target) })), target };
}

/** Whether an entry asks for more than the target: then the file as a whole is not one to bring there. */
export function asksForNewer({ decided }: Bump): boolean {
  return decided.some(({ decision }) => decision.kind === 'newer');
}

/**
 * How a file ends whose entries were decided: changed when one of them is, a person's turn when none can be decided, else
 * already done, or none of this file's business.
 */
export function outcomeOfBump(bump: Bump, { extras, concerned, notes }: Surroundings): Outcome {
  const { decided, target } = bump;
  const all = [...decided.flatMap((one) => noteOn(one, target)), ...notes];
  const changed = decided.filter(({ decision }) => decision.kind === 'changed');
  const settled = decided.filter(({ decision }) => decision.kind === 'same' || isLeft(decision, 'allowed'));
  const unclear = decided.find(({ decision }) => isLeft(decision, 'unclear'));

  // One that cannot be decided is a warning beside others that can, so that a second run finds the file done.
  if (changed.length === 0 && settled.length === 0 && unclear) {
    return {
      kind: 'needs-you',
      reason: sentence(unclear),
      notes: all.filter(({ message }) => message !== sentence(unclear)),
      line: unclear.entry.line,
      snippet: `${JSON.stringify(unclear.entry.name)}: ${JSON.stringify(target)}`,
    };
  }
  const edits = [
    ...changed.flatMap(({ entry, decision }) =>
      decision.kind === 'changed' ? [entry.replace(decision.text)] : [],
    ),
    ...extras.map(({ edit }) => edit),
  ];
  if (edits.length > 0) {
    const packages = new Set(changed.map(({ entry }) => entry.name)).size;
    const count = packages > 0 ? [`${packages} ${packages === 1 ? 'package' : 'packages'} to ${target}`] : [];
    const reason = `${[...count, ...extras.map(({ what }) => what)].join(' and ')}.`;
    return { kind: 'changed', reason, notes: all, edits };
  }
  if (decided.every(({ decision }) => decision.kind === 'newer')) {
    return {
      kind: 'not-applicable',
      reason: `Asks for newer than ${target}; nothing is taken back.`,
      notes: all,
    };
  }
  if (settled.length === 0 && !concerned) {
    return { kind: 'not-applicable', reason: 'The versions are decided outside this file.', notes: all };
  }
  return { kind: 'already-done', reason: `Asks for ${target} already, or allows it.`, notes: all };
}

/** A warning when entries that ask for one version each do not ask for the same. */
export function noteOnMixedVersions({ decided }: Bump): readonly Note[] {
  const byVersion = new Map<string, Set<string>>();
  for (const { entry, decision } of decided) {
    const version = decision.kind === 'left' ? undefined : lowestVersion(entry.range ?? '');
    if (version) byVersion.set(version, (byVersion.get(version) ?? new Set()).add(entry.name));
  }
  if (byVersion.size < 2) return [];
  const listed = [...byVersion].map(([version, names]) => `${version} (${[...names].join(', ')})`);
  return [{ level: 'warning', message: `The packages were not all at one version: ${listed.join('; ')}.` }];
}

function isLeft(decision: RangeDecision, because: 'allowed' | 'elsewhere' | 'unclear'): boolean {
  return decision.kind === 'left' && decision.because === because;
}

function decide({ range, locked }: VersionEntry, target: string): RangeDecision {
  if (range === undefined) {
    return { kind: 'left', because: 'unclear', reason: 'has a version that is not a string' };
  }
  const decision = bumpRange(range, target);
  return decision.kind === 'changed' && locked
    ? { kind: 'left', because: 'unclear', reason: locked }
    : decision;
}

function noteOn(one: Decided, target: string): readonly Note[] {
  const { entry, decision } = one;
  switch (decision.kind) {
    case 'left':
      return [
        {
          level: decision.because === 'unclear' ? 'warning' : 'info',
          message: sentence(one),
          line: entry.line,
        },
      ];
    case 'newer':
      return [
        {
          level: 'warning',
          message: `${entry.section}: ${entry.name} asks for ${decision.lowest}, which is newer than ${target}; it stays.`,
          line: entry.line,
        },
      ];
    default:
      return [];
  }
}

function sentence({ entry, decision }: Decided): string {
  return `${entry.section}: ${entry.name} ${decision.kind === 'left' ? decision.reason : ''}.`;
}
