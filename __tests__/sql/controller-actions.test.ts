import { describe, expect, it } from 'vitest';
import { type ControllerActions, controllerActions } from '../../src/ast/controller-actions.ts';
import { routeHandlers } from '../../src/ast/route-handlers.ts';
import { createSource } from '../../src/ast/source.ts';

const read = (text: string, path = 'a.ts'): ControllerActions => controllerActions(createSource(path, text));

const CORE = { names: [], core: true, uid: 'api::a.a', partial: false };
const OWN = { names: ['findMine', 'PING'], core: false, partial: false };

describe('the actions of a controller', () => {
  it.for([
    "module.exports = require('@strapi/strapi').factories.createCoreController('api::a.a');",
    "const { createCoreController } = require('@strapi/strapi').factories;\nmodule.exports = createCoreController('api::a.a');",
    "import { factories } from '@strapi/strapi';\nexport default factories.createCoreController('api::a.a');",
    "import { factories } from '@strapi/strapi';\nconst uid = 'api::a.a' as const;\nconst made = factories.createCoreController(uid);\nexport default made;",
    "module.exports = ({ strapi }) => createCoreController('api::a.a')({ strapi });",
  ])('are those of the core: %s', (text) => {
    expect(read(text)).toEqual(CORE);
  });

  it('are those of the core, of a content-type that only running would tell', () => {
    expect(read('export default createCoreController(`api::${name}`);')).toEqual({
      names: [],
      core: true,
      partial: false,
    });
  });

  it.for([
    "module.exports = createCoreController('api::a.a', { async findMine(ctx) {}, PING: () => 1 });",
    "module.exports = createCoreController('api::a.a', ({ strapi }) => ({ async findMine(ctx) {}, PING: () => 1 }));",
    "module.exports = createCoreController('api::a.a', ({ strapi }) => { return { findMine, 'PING': handlers.ping }; });",
    "const own = { findMine() {} };\nexport default factories.createCoreController('api::a.a', () => ({ ...own, PING: ping }));",
  ])('are those of the core and own ones: %s', (text) => {
    expect(read(text)).toEqual({ ...OWN, core: true, uid: 'api::a.a' });
  });

  it.for([
    'module.exports = { findMine(ctx) {}, PING: async (ctx) => {} };',
    'module.exports = ({ strapi }) => ({ findMine(ctx) {}, PING: async (ctx) => {} });',
    'export default { findMine, PING: ping as Handler, LIMIT: 100, texts: { a: "b" } } satisfies Controller;',
    'function findMine() {}\nconst controller = { findMine };\ncontroller.x;\nmodule.exports = { ...controller, PING() {} };',
    'exports.findMine = async (ctx) => {};\nmodule.exports.PING = async (ctx) => {};',
    'module.exports = { findMine() {} };\nmodule.exports.PING = () => {};',
  ])('are own ones: %s', (text) => {
    expect(read(text)).toEqual(OWN);
  });

  it.for([
    ["module.exports = require('./shared');", []],
    ['module.exports = make();', []],
    ['', []],
    ['module.exports = 1;', []],
    ['module.exports = { findMine() {}, [name]() {} };', ['findMine']],
    ["const base = require('./base');\nmodule.exports = { ...base, findMine() {} };", ['findMine']],
    ["module.exports = createCoreController('api::a.a', make());", []],
  ] as const)('are told in part only: %s', ([text, names]) => {
    expect(read(text)).toMatchObject({ names, partial: true });
  });
});

describe('the handlers of routes', () => {
  it('are all that are written down', () => {
    const text = `
      const find = 'a.find';
      module.exports = { routes: [
        { method: 'GET', path: '/a', handler: 'a.findMine' },
        { method: 'GET', path: '/b', handler: find },
        { method: 'GET', path: '/c', 'handler': ' api::b.b.PING ' },
        { method: 'GET', path: '/d', handler: (ctx) => {} },
        { method: 'GET', path: '/e', handler: name('x') },
      ] };`;
    expect(routeHandlers(createSource('routes.js', text))).toEqual(['a.findMine', 'a.find', 'api::b.b.PING']);
  });
});
