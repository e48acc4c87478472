import { changeConfig } from '../../../src/ast/config/change-config.ts';
import type { Path } from '../../../src/ast/config/config-place.ts';
import { readValue } from '../../../src/ast/config/config-value.ts';
import { type ConfigSearch, findConfigValue } from '../../../src/ast/config/find-config-value.ts';
import { type Move, moveConfigValues } from '../../../src/ast/config/move-config-value.ts';
import { follow } from '../../../src/ast/follow.ts';
import { info, type NeedsYou, type Outcome } from '../../../src/ast/outcome.ts';
import { refusedOutcome } from '../../../src/ast/refused-outcome.ts';
import type { Scope } from '../../../src/ast/scope.ts';
import { lineAt, type Source } from '../../../src/ast/source.ts';
import { staticKey } from '../../../src/ast/static-key.ts';
import { NOT_FOR_S3, S3_CREDENTIALS } from '../../../src/strapi/s3-options.ts';
import { uploadProviderName } from '../../../src/strapi/upload-providers.ts';

const OPTIONS = ['upload', 'config', 'providerOptions'] as const;
const S3 = [...OPTIONS, 's3Options'] as const;

export function nestCredentials(given: Source): Outcome {
  return changeConfig(given, 'plugins', decide, (source, _, { isEnvironment }) => {
    const reason = isEnvironment
      ? 'The file of an environment has the credentials for S3 outside of `s3Options.credentials` as well.'
      : 'The credentials for S3 have to move to `s3Options.credentials` in the JSON.';
    return { ...needsYou(source, reason), ...lineOf(source) };
  });
}

function decide(source: Source): Outcome {
  const provider = findConfigValue(source, ['upload', 'config', 'provider']);
  if (provider.kind === 'refused') return refusedOutcome(source, provider, snippetOf(source));
  const [place] = provider.places;
  if (place?.kind !== 'present') return notApplicable('Sets no provider for uploads.');
  const value = readValue(place.value, place.scope);
  if (value.kind === 'literal' && uploadProviderName(value.text) !== 'aws-s3')
    return notApplicable(`The provider is '${value.text}', not S3.`);
  if (value.kind !== 'literal' || provider.places.length > 1) {
    const line = lineAt(source.text, place.value.start ?? 0);
    return { ...needsYou(source, 'Which provider is used is decided at run time.'), line };
  }
  return nest(source);
}

function nest(source: Source): Outcome {
  const root = keysAt(source, OPTIONS);
  if (root.kind === 'refused') return refusedOutcome(source, root, snippetOf(source));
  const s3 = root.keys.includes('s3Options') ? keysAt(source, S3) : NOTHING;
  if (s3.kind === 'refused') return refusedOutcome(source, s3, snippetOf(source));
  const [atRoot, inS3] = [keysOf(root.keys), keysOf(s3.keys)];

  if (atRoot.length === 0 && inS3.length === 0) return nothingToNest(root.keys, s3.keys);
  const lone = [atRoot, inS3].find((found) => found.length === 1);
  if (lone)
    return needsYou(
      source,
      `\`${lone[0]}\` is only one half of the credentials at its place.`,
      lineOf(source),
    );
  if (atRoot.length > 0 && inS3.length > 0)
    return needsYou(
      source,
      'The credentials are written twice; those outside of `s3Options` count.',
      lineOf(source),
    );
  if (s3.keys.includes('credentials') || root.keys.includes('credentials'))
    return needsYou(
      source,
      'There are `credentials` besides; those that are written without count.',
      lineOf(source),
    );

  const from: Path = atRoot.length > 0 ? OPTIONS : S3;
  const credentials = S3_CREDENTIALS.map(
    (key): Move => ({ from: [...from, key], to: [...S3, 'credentials', key] }),
  );
  const others = atRoot.length > 0 ? root.keys.filter(isOtherOption) : [];
  const moved = moveConfigValues(source, [
    ...credentials,
    ...others.map((key): Move => ({ from: [...OPTIONS, key], to: [...S3, key] })),
  ]);
  if (moved.kind === 'refused') return refusedOutcome(source, moved, snippetOf(source));
  if (moved.kind === 'both')
    return needsYou(source, 'An option stands both in `s3Options` and outside of it, where it counts.', {
      line: lineAt(source.text, moved.from.value.start ?? 0),
    });
  if (moved.kind === 'absent') return notApplicable('Has no credentials for S3.');
  const besides =
    others.length > 0 ? `, and ${others.map((key) => `\`${key}\``).join(', ')} into \`s3Options\`` : '';
  return {
    kind: 'changed',
    reason: `Moves the credentials into \`s3Options.credentials\`${besides}.`,
    edits: moved.edits,
    notes: [],
  };
}

function nothingToNest(root: readonly string[], s3: readonly string[]): Outcome {
  const others = root.filter(isOtherOption);
  const nested = s3.includes('credentials') || root.includes('credentials');
  const notes =
    others.length > 0
      ? [
          info(
            `Still read, though Strapi warns of it: ${others.map((key) => `\`${key}\``).join(', ')} outside of \`s3Options\`.`,
          ),
        ]
      : [];
  return nested
    ? { kind: 'already-done', reason: 'The credentials are nested.', notes }
    : { kind: 'not-applicable', reason: 'Has no credentials for S3.', notes };
}

type Keys =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | Extract<ConfigSearch, { kind: 'refused' }>;

const NOTHING: Keys & { kind: 'keys' } = { kind: 'keys', keys: [] };

/** The keys of an object of the config. An object that is not written down there is refused. */
function keysAt(source: Source, path: Path): Keys {
  const search = findConfigValue(source, path);
  if (search.kind === 'refused') return search;
  const [place, ...others] = search.places;
  if (place?.kind !== 'present') return NOTHING;
  if (others.length > 0)
    return { kind: 'refused', reason: 'The config function returns several configs.', node: place.value };
  return keysOfObject(place.value, place.scope, path.at(-1) ?? '');
}

function keysOfObject(value: Parameters<typeof follow>[0], scope: Scope, name: string): Keys {
  const followed = follow(value, scope);
  if (followed.kind !== 'object')
    return { kind: 'refused', reason: `\`${name}\` is not an object literal.`, node: value };
  const keys: string[] = [];
  for (const member of followed.object.properties) {
    const key = staticKey(member);
    if (key === undefined)
      return { kind: 'refused', reason: `What \`${name}\` holds is not written down in full.`, node: member };
    keys.push(key);
  }
  return { kind: 'keys', keys };
}

const keysOf = (keys: readonly string[]): string[] => S3_CREDENTIALS.filter((key) => keys.includes(key));

const isOtherOption = (key: string): boolean =>
  !NOT_FOR_S3.has(key) &&
  key !== 's3Options' &&
  key !== 'credentials' &&
  !S3_CREDENTIALS.some((one) => one === key);

function needsYou(source: Source, reason: string, at: { readonly line?: number } = {}): NeedsYou {
  return { kind: 'needs-you', reason, notes: [], snippet: snippetOf(source), ...at };
}

const notApplicable = (reason: string): Outcome => ({ kind: 'not-applicable', reason, notes: [] });

/** Where the first of the credentials is written. */
function lineOf(source: Source): { line?: number } {
  const text = /^.*\b(accessKeyId|secretAccessKey)\b/m.exec(source.text);
  return text ? { line: lineAt(source.text, text.index) } : {};
}

/** The whole, with the values as they are written where they can be seen. */
function snippetOf(source: Source): string {
  const { quote } = source.style;
  const value = (key: string, variable: string): string =>
    textAt(source, [...OPTIONS, key]) ?? textAt(source, [...S3, key]) ?? `env(${quote}${variable}${quote})`;
  return [
    'providerOptions: {',
    '  s3Options: {',
    '    credentials: {',
    `      accessKeyId: ${value('accessKeyId', 'AWS_ACCESS_KEY_ID')},`,
    `      secretAccessKey: ${value('secretAccessKey', 'AWS_ACCESS_SECRET')},`,
    '    },',
    `    region: ${value('region', 'AWS_REGION')},`,
    '    params: {',
    `      Bucket: ${textAt(source, [...OPTIONS, 'params', 'Bucket']) ?? textAt(source, [...S3, 'params', 'Bucket']) ?? `env(${quote}AWS_BUCKET${quote})`},`,
    '    },',
    '  },',
    '},',
  ].join('\n');
}

/** A literal is left out: it may be a secret, and what is shown here ends in reports. */
function textAt(source: Source, path: Path): string | undefined {
  const search = findConfigValue(source, path);
  const place = search.kind === 'found' ? search.places[0] : undefined;
  if (place?.kind !== 'present') return undefined;
  const isSecret = path.some((key) => S3_CREDENTIALS.some((one) => one === key));
  if (isSecret && readValue(place.value, place.scope).kind !== 'variable') return undefined;
  return source.text.slice(place.value.start ?? 0, place.value.end ?? 0);
}
