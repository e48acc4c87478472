import lt from 'semver/functions/lt';
import { findConfigList } from '../../src/ast/config/find-config-list.ts';
import { literalValue } from '../../src/ast/literal-value.ts';
import { SyntaxFailure } from '../../src/ast/parse.ts';
import { createSource } from '../../src/ast/source.ts';
import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { FAVICON_FALLBACK, NEUTRAL_FAVICON, STOCK_FAVICONS } from '../../src/strapi/favicon.ts';
import { defineGuide, type ManualNote, type PlacedFile, type Way } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

const MIDDLEWARES = 'config/{middlewares,env/*/middlewares}.{js,ts,json}';
const ICO = 'favicon.ico';
const PNG = 'favicon.png';

export default defineGuide({
  title: '4.4.3 → 4.4.5: the icon is a PNG',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.4.3-to-4.4.5',
  reads: [MIDDLEWARES],
  steps: [],
  places: [
    {
      id: 'place-favicon',
      title: 'Have a favicon.png',
      into: PNG,
      why: 'Strapi looks for favicon.png. Without an icon, it answers a browser that asks for one with an error (500).',
      risk: 'The icon in the tabs of browsers becomes a neutral one. Put your own in its place whenever you like.',
      asks(facts, { to }) {
        if (!fallsBack(to) || !facts.file(ICO)) return undefined;
        return `This is only about looks: from ${FAVICON_FALLBACK} on, ${ICO} is served where there is no PNG. A neutral icon would take the place of Strapi's.`;
      },
      files: placed,
    },
  ],
  secrets: [],
  notes: (facts, way) => [...extensionsNote(facts), ...iconNote(facts, way)],
});

function fallsBack(version: string): boolean {
  return !lt(version, FAVICON_FALLBACK);
}

function placed(facts: ProjectFacts, { to }: Way): readonly PlacedFile[] {
  const path = iconPath(facts);
  if (path === undefined) {
    if (fallsBack(to) || facts.file(PNG)) return [];
    const reason = `Which icon config/middlewares names cannot be told. Strapi ${to} answers with an error (500) where it is missing: see that it is there, or that there is a ${PNG}.`;
    return [{ kind: 'refused', path: PNG, reason }];
  }
  const png: PlacedFile = { kind: 'bytes', path, base64: NEUTRAL_FAVICON };
  if (facts.file(path)) return [png];
  // An icon of another kind that config/middlewares names is missing today as well.
  if (!path.endsWith('.png')) return [];
  if (path !== PNG || !hasOwnIco(facts)) return [png];
  if (fallsBack(to)) return [];
  return [
    {
      kind: 'refused',
      path,
      reason: `Strapi ${to} no longer looks at ${ICO}, which is an icon of your own, and answers with an error (500) where ${PNG} is missing. Save the icon as ${PNG}, or go on with ${ICO} in config/middlewares:`,
      snippet: `{ name: 'strapi::favicon', config: { path: '${ICO}' } },`,
    },
  ];
}

/** Whether there is an icon that did not come with Strapi. */
function hasOwnIco(facts: ProjectFacts): boolean {
  const ico = facts.file(ICO);
  return ico !== undefined && !(ico.sha256 !== undefined && STOCK_FAVICONS.has(ico.sha256));
}

function iconNote(facts: ProjectFacts, { to }: Way): ManualNote[] {
  if (!fallsBack(to) || iconPath(facts) !== PNG || facts.file(PNG) || !hasOwnIco(facts)) return [];
  return [
    {
      id: 'favicon',
      level: 'info',
      title: `Your ${ICO} stays in use`,
      text: `Strapi looks for ${PNG} now. From ${FAVICON_FALLBACK} on it goes on with ${ICO} where there is none, so that nothing has to be done. To follow the guide, save the icon as ${PNG}.`,
      files: [ICO],
    },
  ];
}

/** Where the middleware looks for the icon, from the project root; `undefined` where only running the config would tell. */
function iconPath(facts: ProjectFacts): string | undefined {
  const pathsOf = (files: readonly string[]) => files.map((file) => pathIn(file, facts.text(file)));
  const isCommon = (file: string): boolean => file.startsWith('config/middlewares.');
  const files = facts.paths(MIDDLEWARES);
  const commons = pathsOf(files.filter(isCommon));
  const common = commons.length > 0 ? commons[0] : PNG;
  // A list for an environment is laid over the common one: it leaves the icon unless it names another.
  const others = pathsOf(files.filter((file) => !isCommon(file)));
  return others.every((path) => path === PNG || path === common) ? common : undefined;
}

function pathIn(file: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!text.includes('strapi::favicon')) return PNG;
  try {
    const source = createSource(file, file.endsWith('.json') ? `module.exports = ${text}` : text);
    const search = findConfigList(source);
    if (search.kind === 'refused') return undefined;
    const { entries } = search.list;
    const entry = entries.find((one) => one.kind === 'named' && one.name === 'strapi::favicon');
    if (!entry) return undefined;
    const literal = literalValue(entry.node, { node: source.program });
    return literal.kind === 'literal' ? pathOf(literal.value) : undefined;
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** `{ name: 'strapi::favicon', config: { path: './public/icon.png' } }` → `public/icon.png` */
function pathOf(entry: unknown): string | undefined {
  const path = memberOf(memberOf(entry, 'config'), 'path');
  if (path === undefined) return PNG;
  if (typeof path !== 'string' || /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path))
    return undefined;
  return path.replace(/^(?:\.\/)+/, '');
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
