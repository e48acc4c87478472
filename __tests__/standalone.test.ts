import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { TransformCase } from '../src/core/authoring/transform-case.ts';
import { discoverCases } from './fixtures/discover-cases.ts';
import { builtTransforms, fixtureFolder, loadTransform } from './fixtures/load-transform.ts';
import { runJscodeshift } from './fixtures/run-jscodeshift.ts';
import { visible } from './fixtures/visible.ts';

const { cases } = discoverCases({ transforms: builtTransforms, fixtures: fixtureFolder });

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'strapi-uplift-standalone-'));
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

const PARSERS = ['babel', 'ts', 'tsx'];

describe.each([...new Set(cases.map(({ transform }) => transform))])('jscodeshift -t %s', (transform) => {
  const groups = groupByOptions(cases.filter((fixture) => fixture.transform === transform));
  test.concurrent.for(PARSERS)(
    'writes what the fixtures say with --parser=%s',
    async (parser, { expect }) => {
      for (const [index, group] of groups.entries()) {
        // The largest group runs under every parser; the small ones take turns, as every run costs its start.
        if (index > 0 && PARSERS[index % PARSERS.length] !== parser) continue;
        const folder = join(temporary, parser, transform, String(index));
        await layOut(group, folder);
        const summary = await runJscodeshift({
          transform,
          parser,
          folder,
          extensions: extensionsOf(group),
          options: group[0]?.options ?? {},
        });
        expect.soft(await readBack(group, folder)).toEqual(Object.fromEntries(group.map(wanted)));
        expect.soft(summary, summary.output.slice(-200)).toMatchObject({
          errors: group.filter(isUnparsable).length,
          ok: group.filter(({ ending }) => ending === 'changed').length,
        });
      }
    },
  );
});

/** Without any, jscodeshift looks at every file: the only way to such as `.nvmrc`, which have none. */
function extensionsOf(group: readonly TransformCase[]): string[] {
  const extensions = [...new Set(group.map(({ path }) => extname(path).slice(1)))];
  return extensions.includes('') ? [] : extensions;
}

/** One run has one set of options. The largest group comes first. */
function groupByOptions(all: readonly TransformCase[]): (readonly TransformCase[])[] {
  const groups = new Map<string, TransformCase[]>();
  for (const fixture of all) {
    const key = JSON.stringify(fixture.options);
    groups.set(key, [...(groups.get(key) ?? []), fixture]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Every case in its own folder, at the path that it is about. */
const fileOf = ({ name, path }: TransformCase, folder: string): string =>
  join(folder, name, ...path.split(/[\\/]/));

const wanted = ({ name, output }: TransformCase): [string, string] => [name, visible(output)];

async function layOut(group: readonly TransformCase[], folder: string): Promise<void> {
  for (const fixture of group) {
    await mkdir(dirname(fileOf(fixture, folder)), { recursive: true });
    await writeFile(fileOf(fixture, folder), fixture.input);
  }
}

async function readBack(group: readonly TransformCase[], folder: string): Promise<Record<string, string>> {
  const entries = group.map(
    async (fixture) => [fixture.name, visible(await readFile(fileOf(fixture, folder), 'utf8'))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** What cannot be parsed is an error in jscodeshift's own count, so that it does not get lost among the successes. */
function isUnparsable({ transform, path, input, options }: TransformCase): boolean {
  const outcome = loadTransform(transform).inspect({ path, source: input }, options);
  return outcome.kind === 'needs-you' && outcome.frame !== undefined;
}
