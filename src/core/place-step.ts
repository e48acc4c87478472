import { createHash } from 'node:crypto';
import { fileWords } from '../strapi/file-words.ts';
import type { PlacedFile, Placement, Way } from '../strapi/guide.ts';
import type { ProjectFacts } from '../strapi/project-facts.ts';
import type { PlaceStep } from './plan.ts';

type PlaceResult = PlaceStep['files'][number];

/** Bytes. What is placed is in memory at once, as everything is that a run writes. */
export const LARGEST_COPY = 512 * 1024 * 1024;

/** Plans what a guide puts where nothing is. What one file of the step needs somebody for, all are left to that person. */
export function placeStep(
  facts: ProjectFacts,
  way: Way,
  id: string,
  guide: string,
  { title, why, risk, files }: Placement,
): PlaceStep {
  const wanted = files(facts, way);
  const results = wanted.flatMap((file) => place(facts, file) ?? []);
  const byHand = results.some(({ kind }) => kind === 'needs-you');
  return {
    kind: 'place',
    id,
    title,
    guide,
    why,
    ...(risk !== undefined && { risk }),
    files: byHand ? results.map(leftToPerson) : results,
  };
}

function place(facts: ProjectFacts, file: PlacedFile): PlaceResult | undefined {
  const { path } = file;
  const common = { path, notes: [] };
  if (file.kind === 'refused') {
    const { reason, snippet } = file;
    return { kind: 'needs-you', ...common, reason, ...(snippet !== undefined && { snippet }) };
  }
  if (facts.file(path))
    return { kind: 'already-done', ...common, reason: 'There is a file already, which stays as it is.' };
  if (file.kind === 'bytes') {
    const content = Buffer.from(file.base64, 'base64');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const size = content.length;
    const source = { kind: 'bytes', base64: file.base64 } as const;
    return {
      kind: 'changed',
      ...common,
      reason: `Placed here: ${size} bytes that come with strapi-uplift.`,
      source,
      size,
      sha256,
    };
  }
  const { of } = file;
  const original = facts.file(of);
  if (!original) return undefined;
  const { size } = original;
  // Hashing reads it whole.
  const sha256 = size > LARGEST_COPY ? undefined : original.sha256;
  const told = `${of} (${fileWords(original)})`;
  if (sha256 === undefined) {
    const why = size > LARGEST_COPY ? 'is larger than what is copied here' : 'cannot be read';
    return { kind: 'needs-you', ...common, reason: `${told} ${why}.`, snippet: copyCommand(of, path) };
  }
  return {
    kind: 'changed',
    ...common,
    reason: `Copied from ${told}.`,
    source: { kind: 'copy', of },
    size,
    sha256,
  };
}

/** Files that go together, as a database and its log, are of no use apart. */
function leftToPerson(file: PlaceResult): PlaceResult {
  if (file.kind !== 'changed') return file;
  const { path, notes, source } = file;
  const reason = 'Not placed, because it goes with a file that is left to you.';
  return {
    kind: 'needs-you',
    path,
    notes,
    reason,
    ...(source.kind === 'copy' && { snippet: copyCommand(source.of, path) }),
  };
}

/** `dist/.tmp/data.db` to `.tmp/data.db` → `mkdir -p .tmp && cp -p dist/.tmp/data.db .tmp/data.db` */
function copyCommand(of: string, path: string): string {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const copy = `cp -p ${quoted(of)} ${quoted(path)}`;
  return folder === '' ? copy : `mkdir -p ${quoted(folder)} && ${copy}`;
}

function quoted(path: string): string {
  return /^[\w./][\w./-]*$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
