import semver from 'semver';

/** A line of Node.js with long-term support. */
export interface NodeLine {
  readonly major: number;
  /** As in `lts/gallium`. */
  readonly name: string;
  /** A release of the line to name where a version has to be exact: the last one, as far as the line has ended. */
  readonly release: string;
}

/**
 * Source: `schedule.json` of nodejs/Release for the names, `npm view node@<major> version` for the releases. Lines without a name yet are
 * left out.
 */
const NODE_LINES: readonly NodeLine[] = [
  { major: 4, name: 'argon', release: '4.9.1' },
  { major: 6, name: 'boron', release: '6.17.1' },
  { major: 8, name: 'carbon', release: '8.17.0' },
  { major: 10, name: 'dubnium', release: '10.24.1' },
  { major: 12, name: 'erbium', release: '12.22.12' },
  { major: 14, name: 'fermium', release: '14.21.3' },
  { major: 16, name: 'gallium', release: '16.20.2' },
  { major: 18, name: 'hydrogen', release: '18.20.8' },
  { major: 20, name: 'iron', release: '20.20.2' },
  { major: 22, name: 'jod', release: '22.23.3' },
  { major: 24, name: 'krypton', release: '24.21.0' },
];

/** The line that a name such as `gallium` stands for. */
export function nodeLineNamed(name: string): NodeLine | undefined {
  return NODE_LINES.find((line) => line.name === name.toLowerCase());
}

/**
 * The newest line of Node.js that a range allows: older ones lose their support first.
 *
 * `newestNodeLine('>=18.0.0 <=20.x.x')` → Node.js 20, `iron`
 */
export function newestNodeLine(range: string): NodeLine | undefined {
  return NODE_LINES.findLast(({ release }) => semver.satisfies(release, range));
}
