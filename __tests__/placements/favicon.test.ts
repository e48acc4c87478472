import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NEUTRAL_FAVICON, STOCK_FAVICONS } from '../../src/strapi/favicon.ts';
import guide from '../../transforms/4.4.5/guide.ts';
import { tempProject } from '../fixtures/temp-project.ts';
import { factsOf } from './facts-of.ts';

const [placement] = guide.places ?? [];
if (!placement) throw new Error('The guide places nothing.');

const OWN = { 'favicon.ico': 'mine' };
const LAST_WITHOUT_FALLBACK = '4.4.5';

/** What is to be placed in a project of these files; `stock` gives it the icon that came with Strapi. */
function placed(files: Readonly<Record<string, unknown>>, to = LAST_WITHOUT_FALLBACK, stock = false) {
  const facts = factsOf(guide, tempProject(files));
  const [sha256] = STOCK_FAVICONS;
  const icon = { size: 4, changed: '2026-03-01T09:12:44.000Z', sha256 };
  const own = {
    ...facts,
    file: (path: string) => (stock && path === 'favicon.ico' ? icon : facts.file(path)),
  };
  const way = { from: '4.4.3', to };
  return {
    files: placement?.files(own, way) ?? [],
    asks: placement?.asks?.(own, way),
    notes: guide.notes(own, way, (secret) => [secret]).map(({ id, level }) => `${id} ${level}`),
  };
}

const middlewares = (entry: string): string =>
  `module.exports = ['strapi::errors', ${entry}, 'strapi::public'];\n`;
const named = (path: string): string => middlewares(`{ name: 'strapi::favicon', config: { path: ${path} } }`);

describe('the icon of 4.4.5', () => {
  it('is a PNG of our own, small and whole', () => {
    const png = Buffer.from(NEUTRAL_FAVICON, 'base64');
    expect(png.length).toBeLessThan(2000);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([width, height]).toEqual([48, 48]);
    const at = png.indexOf('IDAT') + 4;
    const pixels = inflateSync(png.subarray(at, at + png.readUInt32BE(at - 8)));
    expect(pixels).toHaveLength(48 * (1 + 48 / 4));
  });

  it('is placed where there is none, or the one of Strapi', () => {
    for (const { files, asks, notes } of [placed({}), placed({}, undefined, true)]) {
      expect(files).toEqual([{ kind: 'bytes', path: 'favicon.png', base64: NEUTRAL_FAVICON }]);
      expect([asks, notes]).toEqual([undefined, []]);
    }
  });

  it('is only offered where the target goes on with the icon of Strapi', () => {
    for (const to of ['4.4.6', '4.25.24', '4.26.0']) {
      const { files, asks } = placed({}, to, true);
      expect(files).toHaveLength(1);
      expect(asks).toContain('only about looks');
    }
    expect(placed({}, '4.25.24')).toMatchObject({ files: [{ kind: 'bytes' }], asks: undefined });
  });

  it('is left to the owner of an icon where the target does not go on with it', () => {
    const { files, notes } = placed(OWN);
    expect(files).toMatchObject([{ kind: 'refused', path: 'favicon.png' }]);
    expect(files[0]).toHaveProperty(
      'snippet',
      "{ name: 'strapi::favicon', config: { path: 'favicon.ico' } },",
    );
    expect(notes).toEqual([]);
  });

  it('is not touched, and told, where the target goes on with an own one', () => {
    expect(placed(OWN, '4.5.1')).toMatchObject({ files: [], notes: ['favicon info'] });
  });

  it('is looked for where config/middlewares says', () => {
    const at = (config: string, files = {}) =>
      placed({ 'config/middlewares.js': config, ...OWN, ...files }).files;
    expect(at(named("'./public/icon.png'"))).toMatchObject([{ kind: 'bytes', path: 'public/icon.png' }]);
    // What is there is told as done; an icon of another kind is nobody's to draw.
    expect(at(named("'favicon.ico'"))).toMatchObject([{ kind: 'bytes', path: 'favicon.ico' }]);
    expect(at(named("'public/icon.svg'"))).toEqual([]);
    expect(at(middlewares("'strapi::favicon'"))).toMatchObject([{ kind: 'refused', path: 'favicon.png' }]);
    expect(at(middlewares("{ name: 'strapi::favicon', config: { maxAge: 1 } }"))).toMatchObject([
      { kind: 'refused', path: 'favicon.png', snippet: expect.any(String) },
    ]);
  });

  it.each([
    ['a variable', named('process.env.ICON')],
    ['a factory', "module.exports = makeList('strapi::favicon');\n"],
    ['a path outside of the project', named("'../icon.png'")],
    ['an absolute path', named("'/srv/icon.png'")],
    ['a broken file', "module.exports = ['strapi::favicon', {"],
  ])('cannot be told from %s', (_, config) => {
    const files = { 'config/middlewares.js': config };
    expect(placed(files).files).toMatchObject([
      { kind: 'refused', reason: expect.stringContaining('cannot be told') },
    ]);
    expect(placed({ ...files, 'favicon.png': 'mine' }).files).toEqual([]);
    expect(placed(files, '4.25.24').files).toEqual([]);
  });

  it('cannot be told where an environment names another one', () => {
    const config = { 'config/middlewares.js': middlewares("'strapi::favicon'") };
    const env = (entry: string) => ({ ...config, 'config/env/production/middlewares.js': entry });
    expect(placed(env(named("'live.png'"))).files).toMatchObject([{ kind: 'refused' }]);
    expect(placed(env(middlewares("'strapi::favicon'"))).files).toMatchObject([{ kind: 'bytes' }]);
    expect(placed(env('module.exports = [];\n')).files).toMatchObject([{ kind: 'bytes' }]);
  });
});
