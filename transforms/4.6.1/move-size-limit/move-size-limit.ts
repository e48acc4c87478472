import { changeConfig } from '../../../src/ast/config/change-config.ts';
import type { Path } from '../../../src/ast/config/config-place.ts';
import { type ConfigValue, readValue } from '../../../src/ast/config/config-value.ts';
import { findConfigValue } from '../../../src/ast/config/find-config-value.ts';
import {
  type Moved,
  moveConfigValue,
  type PlacedValue,
  removeConfigValue,
} from '../../../src/ast/config/move-config-value.ts';
import { foldNumber } from '../../../src/ast/fold-number.ts';
import { type NeedsYou, type Note, type Outcome, warning } from '../../../src/ast/outcome.ts';
import { refusedOutcome } from '../../../src/ast/refused-outcome.ts';
import { lineAt, type Source } from '../../../src/ast/source.ts';
import { SIZE_LIMIT_OF_PROVIDER, uploadProviderName } from '../../../src/strapi/upload-providers.ts';

const CONFIG = ['upload', 'config'] as const;
const FROM: Path = [...CONFIG, 'providerOptions', 'sizeLimit'];
const TO: Path = [...CONFIG, 'sizeLimit'];
const PROVIDER: Path = [...CONFIG, 'provider'];
const V3: readonly Path[] = [
  ['upload', 'providerOptions', 'sizeLimit'],
  ['upload', 'sizeLimit'],
];

/** What is smaller was hardly meant as bytes: it would be less than one megabyte. */
const LEAST_BYTES = 1_000_000;

export function moveSizeLimit(given: Source): Outcome {
  return changeConfig(given, 'plugins', decide, (source, { notes }, { isEnvironment, isJson }) => ({
    kind: 'needs-you',
    reason: isEnvironment
      ? 'The file of an environment has the size limit among the options of the provider as well: move it to `upload.config.sizeLimit`.'
      : 'The size limit has to move to `upload.config.sizeLimit` in the JSON.',
    notes,
    ...lineOf(source, FROM),
    snippet: isJson ? '"upload": { "config": { "sizeLimit": … } }' : snippetOf(source),
  }));
}

function decide(source: Source): Outcome {
  const moved = moveConfigValue(source, { from: FROM, to: TO });
  switch (moved.kind) {
    case 'absent':
      return withoutLimit(source);
    case 'refused':
      return refused(source, moved);
    case 'both':
      return withBoth(source, moved);
    case 'moved':
      return withProvider(source, moved);
  }
}

/** Nothing in the old place: the new one may have it, or the file may be written as for Strapi 3. */
function withoutLimit(source: Source): Outcome {
  const old = V3.find((path) => placedAt(source, path));
  if (old) {
    return needsYou(
      source,
      `\`${old.join('.')}\` is how Strapi 3 was configured: Strapi 4 reads what stands in \`upload.config\`.`,
      old,
    );
  }
  const placed = placedAt(source, TO);
  if (!placed) return notApplicable('Sets no `sizeLimit` for the provider.');
  return { kind: 'already-done', reason: '`upload.config.sizeLimit` is set.', notes: [] };
}

function withProvider(source: Source, moved: Extract<Moved, { kind: 'moved' }>): Outcome {
  const provider = providerOf(source);
  if (provider.kind === 'unknown') {
    const reason = `Whether ${provider.name} reads \`sizeLimit\` from its options, only its own code tells; Strapi itself checks \`upload.config.sizeLimit\`.`;
    return needsYou(source, reason, FROM);
  }
  const value = placedAt(source, FROM);
  const bytes = value && foldNumber(value.value, value.scope);
  if (provider.kind === 'ignored' && bytes !== undefined && bytes < LEAST_BYTES) {
    const reason = `The provider ${provider.name} never looked at \`sizeLimit\`, and ${bytes} bytes would refuse nearly every upload: write the limit that you mean in bytes.`;
    return needsYou(source, reason, FROM);
  }
  return {
    kind: 'changed',
    reason: 'Moves `sizeLimit` from `upload.config.providerOptions` to `upload.config`.',
    edits: moved.edits,
    notes: [
      ...(value ? unitNotes(source, value, bytes) : []),
      ...(provider.kind === 'ignored'
        ? [
            warning(
              `The provider ${provider.name} never looked at this limit; at its new place it holds.`,
              value && lineAt(source.text, value.value.start ?? 0),
            ),
          ]
        : []),
    ],
  };
}

/** Where both are set, the local provider takes its own, and for others only the other one counts. */
function withBoth(source: Source, { from, to }: Extract<Moved, { kind: 'both' }>): Outcome {
  const provider = providerOf(source);
  const [own, kept] = [foldNumber(from.value, from.scope), foldNumber(to.value, to.scope)];
  const same = textOf(source, from) === textOf(source, to) || (own !== undefined && own === kept);
  if (provider.kind === 'unknown' || (provider.kind === 'wins' && !same)) {
    const reason =
      provider.kind === 'unknown'
        ? `Both \`${FROM.join('.')}\` and \`${TO.join('.')}\` are set, and only the code of ${provider.name} tells whether it reads its own.`
        : `Both \`${FROM.join('.')}\` and \`${TO.join('.')}\` are set, and the first one counts: keep the limit that you mean at the second.`;
    return needsYou(source, reason, FROM);
  }
  const removed = removeConfigValue(source, FROM, CONFIG.length);
  if (removed.kind !== 'moved')
    return removed.kind === 'refused' ? refused(source, removed) : withoutLimit(source);
  return {
    kind: 'changed',
    reason: same
      ? 'Removes `sizeLimit` from `upload.config.providerOptions`: `upload.config` has the same.'
      : `Removes \`sizeLimit\` from \`upload.config.providerOptions\`, which ${provider.name} ignores.`,
    edits: removed.edits,
    notes: unitNotes(source, to, kept),
  };
}

/** The value was compared with kilobytes until now, though it was said to be in bytes. */
function unitNotes(source: Source, { value }: PlacedValue, bytes: number | undefined): Note[] {
  const line = lineAt(source.text, value.start ?? 0);
  const text = source.text.slice(value.start ?? 0, value.end ?? 0);
  if (bytes === undefined)
    return [
      warning(
        `\`sizeLimit\` counts bytes from now on, and kilobytes until now: see what \`${text}\` comes to.`,
        line,
      ),
    ];
  if (bytes >= LEAST_BYTES) return [];
  const factor = value.type === 'BinaryExpression' ? `(${text})` : text;
  return [
    warning(
      `\`sizeLimit\` was treated as kilobytes until now and counts bytes from now on: ${bytes} bytes is very little. If kilobytes were meant, write \`${factor} * 1024\` (\`* 1000\` for exactly the limit of before).`,
      line,
    ),
  ];
}

type Provider =
  | { readonly kind: 'wins' | 'ignored'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

function providerOf(source: Source): Provider {
  const search = findConfigValue(source, PROVIDER);
  if (search.kind === 'refused') return { kind: 'unknown', name: 'the provider' };
  const [place, ...others] = search.places;
  if (place?.kind !== 'present') return { kind: 'wins', name: 'local' };
  const value: ConfigValue = readValue(place.value, place.scope);
  if (value.kind !== 'literal' || others.length > 0) return { kind: 'unknown', name: 'the provider' };
  const kind = SIZE_LIMIT_OF_PROVIDER.get(uploadProviderName(value.text));
  return kind ? { kind, name: value.text } : { kind: 'unknown', name: `'${value.text}'` };
}

function refused(source: Source, refusal: Extract<Moved, { kind: 'refused' }>): Outcome {
  // A file that has no size limit may still pass on one that does.
  if (!source.text.includes('sizeLimit') && refusal.importedFrom === undefined)
    return notApplicable('Mentions no `sizeLimit`.');
  return refusedOutcome(source, refusal, snippetOf(source));
}

const notApplicable = (reason: string): Outcome => ({ kind: 'not-applicable', reason, notes: [] });

function needsYou(source: Source, reason: string, at: Path): NeedsYou {
  return { kind: 'needs-you', reason, notes: [], snippet: snippetOf(source), ...lineOf(source, at) };
}

function lineOf(source: Source, path: Path): { line?: number } {
  const placed = placedAt(source, path);
  return placed ? { line: lineAt(source.text, placed.value.start ?? 0) } : {};
}

function placedAt(source: Source, path: Path): PlacedValue | undefined {
  const search = findConfigValue(source, path);
  const place = search.kind === 'found' ? search.places[0] : undefined;
  return place?.kind === 'present' ? place : undefined;
}

/** With the value as it is written, where it can be seen. */
function snippetOf(source: Source): string {
  const placed = placedAt(source, FROM) ?? V3.map((path) => placedAt(source, path)).find(Boolean);
  const value = placed ? textOf(source, placed) : '250 * 1024 * 1024';
  return `upload: {\n  config: {\n    sizeLimit: ${value}, // bytes\n  },\n},`;
}

function textOf(source: Source, { value }: PlacedValue): string {
  return source.text.slice(value.start ?? 0, value.end ?? 0);
}
