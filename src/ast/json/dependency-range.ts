import semver from 'semver';

/** What becomes of one dependency range when a package is to be at an exact version. */
export type RangeDecision =
  | { readonly kind: 'changed'; readonly text: string }
  /** It asks for that version already. */
  | { readonly kind: 'same' }
  /** It asks for something newer; going back is never decided here. */
  | { readonly kind: 'newer'; readonly lowest: string }
  /** Not to be rewritten: the version is decided elsewhere, or the range allows it, or only its author can tell. */
  | {
      readonly kind: 'left';
      /** A clause that follows the package's name: "`latest` is another major by now". */
      readonly reason: string;
      /** `unclear`: the package will not reach the target unless a person does something. */
      readonly because: 'allowed' | 'elsewhere' | 'unclear';
    };

/**
 * Decides the new text of a dependency range, in the style of the old one: exact stays exact, `^` stays `^`, `~` stays
 * `~`, `4.6.x` becomes `4.7.x`. Ranges of other shapes and what is no range at all (tags, workspaces, folders, git,
 * catalogs) are left with a reason.
 *
 * `bumpRange('^4.6.0', '4.7.0')` → `{ kind: 'changed', text: '^4.7.0' }`
 *
 * @param target an exact version
 */
export function bumpRange(current: string, target: string): RangeDecision {
  const protocol = /^\s*([a-z][a-z+.-]*):/i.exec(current)?.[1]?.toLowerCase();
  if (protocol === 'npm') return bumpAlias(current, target);
  if (protocol) return leaveProtocol(protocol, current.trim());
  if (/^\s*[.~]{0,2}\//.test(current)) return left('unclear', 'is taken from a folder or file');
  if (/[/@]/.test(current)) return left('unclear', 'is taken from git');

  const simple = SIMPLE.exec(current);
  if (simple?.groups) return bumpSimple(current, simple.groups as unknown as SimpleRange, target);
  if (semver.validRange(current) !== null) return decideComplex(current, target);
  if (/^\s*[a-z]/i.test(current)) return bumpTag(current.trim());
  return left('unclear', 'is not a version range that npm understands');
}

/**
 * The package that an alias stands for, where the key in `dependencies` is only a local name.
 *
 * `aliasedPackage('npm:@strapi/strapi@4.6.0')` → `'@strapi/strapi'`; `aliasedPackage('4.6.0')` → `undefined`
 */
export function aliasedPackage(range: string): string | undefined {
  return ALIAS.exec(range)?.groups?.name;
}

/**
 * The lowest version that a range allows, with `npm:` prefixes looked through.
 *
 * `lowestVersion('^4.6.0')` → `'4.6.0'`; `lowestVersion('workspace:*')` → `undefined`
 */
export function lowestVersion(range: string): string | undefined {
  const alias = ALIAS.exec(range)?.groups;
  const inner = alias ? (alias.range ?? '') : range;
  if (inner.trim() === '' || semver.validRange(inner) === null) return undefined;
  return semver.minVersion(inner)?.version;
}

/** `npm:@strapi/strapi@4.6.0`, and Yarn's `npm:^4.6.0`, which names no package. */
const ALIAS = /^\s*npm:(?:(?<name>(?:@[^/@\s]+\/)?[a-z_][^/@\s]*)@?)?(?<range>[^@\s/]*)\s*$/i;

/** One comparator of the shapes that can be carried over to another version. */
const SIMPLE =
  /^(?<before>\s*(?:\^|~>?|=)?\s*v?)(?<major>\d+)(?:\.(?<minor>\d+|[xX*])(?:\.(?<patch>\d+|[xX*])(?<suffix>[-+][\w.+-]+)?)?)?(?<after>\s*)$/;

interface SimpleRange {
  readonly before: string;
  readonly major: string;
  readonly minor?: string;
  readonly patch?: string;
  readonly after: string;
}

function bumpAlias(current: string, target: string): RangeDecision {
  const { name, range } = ALIAS.exec(current)?.groups ?? {};
  if (range === undefined) return left('unclear', 'is an alias in a form that is not understood');
  if (range === '') return left('unclear', `is an alias of whatever the latest ${name} is`);
  const inner = bumpRange(range, target);
  if (inner.kind !== 'changed') return inner;
  const start = current.lastIndexOf(range);
  return {
    kind: 'changed',
    text: current.slice(0, start) + inner.text + current.slice(start + range.length),
  };
}

function bumpSimple(current: string, range: SimpleRange, target: string): RangeDecision {
  const lowest = semver.minVersion(current)?.version;
  const wanted = semver.parse(target);
  if (!lowest || !wanted) return left('unclear', 'is not a version range that npm understands');
  if (lowest === target) return { kind: 'same' };
  if (semver.gt(lowest, target)) return { kind: 'newer', lowest };
  if (semver.major(lowest) !== wanted.major) {
    return left(
      'unclear',
      `is at major ${semver.major(lowest)}, and a dependency bump does not cross majors`,
    );
  }

  const text = range.before + writeVersion(range, wanted) + range.after;
  if (!semver.satisfies(target, text))
    return left('unclear', `cannot say ${target} in the form \`${current}\``);
  if (text === current) return left('allowed', `allows ${target}; an install keeps what the lock file says`);
  return { kind: 'changed', text };
}

/** As many parts as the old range has, and `x` where it has `x`. */
function writeVersion({ minor, patch }: SimpleRange, wanted: semver.SemVer): string {
  if (minor === undefined) return `${wanted.major}`;
  const head = `${wanted.major}.${isPlaceholder(minor) ? minor : wanted.minor}`;
  if (patch === undefined) return head;
  return isPlaceholder(patch) || isPlaceholder(minor) ? `${head}.${patch}` : wanted.version;
}

function isPlaceholder(part: string): boolean {
  return /^[xX*]$/.test(part);
}

function decideComplex(current: string, target: string): RangeDecision {
  const written = current.trim() === '' ? 'an empty range' : `\`${current.trim()}\``;
  if (semver.satisfies(target, current)) {
    const next = `${semver.major(target) + 1}.0.0`;
    const others = semver.satisfies(next, current) ? ` (and ${next})` : '';
    return left(
      'allowed',
      `allows ${target}${others} with ${written}; an install keeps what the lock file says`,
    );
  }
  const lowest = semver.minVersion(current)?.version;
  if (lowest && semver.gt(lowest, target)) return { kind: 'newer', lowest };
  return left('unclear', `does not allow ${target} with ${written}`);
}

function bumpTag(tag: string): RangeDecision {
  return left(
    'unclear',
    `follows the tag \`${tag}\`, which moves on its own and can be another major by now`,
  );
}

function leaveProtocol(protocol: string, current: string): RangeDecision {
  switch (protocol) {
    case 'workspace':
      return left('elsewhere', 'is a package of this workspace');
    case 'catalog': {
      const name = current.slice('catalog:'.length);
      return left('elsewhere', name ? `is defined in the catalog \`${name}\`` : 'is defined in the catalog');
    }
    case 'link':
    case 'portal':
    case 'file':
      return left('unclear', 'is taken from a folder or file');
    case 'patch':
      return left('unclear', 'is patched for one exact version');
    case 'http':
    case 'https':
      return left('unclear', 'is taken from a URL');
    default:
      return left('unclear', 'is taken from git');
  }
}

function left(because: 'allowed' | 'elsewhere' | 'unclear', reason: string): RangeDecision {
  return { kind: 'left', because, reason };
}
