/**
 * Strapi 3.1 draws a plugin's link in the left menu only where the plugin asks for one, with `menu`.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.0.x-to-3.1.x.html
 * `const plugin = { id: pluginId, … }` → `const plugin = { id: pluginId, …, menu: { pluginsSectionLinks: [{ … }] } }`
 */

import { defineTransform } from '../../src/ast/define-transform.ts';
import type { Outcome } from '../../src/ast/outcome.ts';
import { refusedOutcome } from '../../src/ast/refused-outcome.ts';
import { createSource, type Source } from '../../src/ast/source.ts';
import { addMenuLink } from './add-plugin-menu-link/add-menu-link.ts';
import { findPlugin } from './add-plugin-menu-link/find-plugin.ts';
import { menuSnippet } from './add-plugin-menu-link/menu-entry.ts';

const MENTIONS = ['registerPlugin', 'pluginsSectionLinks', 'mainComponent', 'leftMenuLinks'] as const;

export default defineTransform({
  title: 'Add a link to each plugin page to the left menu of the admin panel',
  example: {
    path: 'plugins/reading-list/admin/src/index.js',
    before: `import pluginPkg from '../../package.json';
import pluginId from './pluginId';
import App from './containers/App';

export default (strapi) => {
  const plugin = {
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name,
  };

  return strapi.registerPlugin(plugin);
};
`,
  },
  snippet: () => menuSnippet(createSource('example.js', ''), {}),
  apply(source) {
    // An admin entry is looked at whatever it mentions: it may only pass on what another file registers.
    const mentioned = MENTIONS.some((mention) => source.text.includes(mention));
    if (!mentioned && !isAdminEntry(source.path))
      return { kind: 'not-applicable', reason: 'Mentions no plugin to register.', notes: [] };
    const outcome = decide(source);
    return isExtension(source.path) ? byHand(source, outcome) : outcome;
  },
});

function decide(source: Source): Outcome {
  const search = findPlugin(source);
  if (search.kind === 'plugin') return addMenuLink(source, search);
  const { reason } = search;
  if (search.kind === 'none') return { kind: 'not-applicable', reason, notes: [] };
  const { node, importedFrom, onlyInEntry, snippet = menuSnippet(source, {}) } = search;
  if (onlyInEntry && !isAdminEntry(source.path)) return { kind: 'not-applicable', reason, notes: [] };
  return refusedOutcome(
    source,
    { reason, ...(node && { node }), ...(importedFrom && { importedFrom }) },
    snippet,
  );
}

/** A copy of a file of Strapi's own, which the upgrade may have changed elsewhere as well. */
function byHand(source: Source, outcome: Outcome): Outcome {
  if (outcome.kind !== 'changed' && outcome.kind !== 'needs-you') return outcome;
  return {
    kind: 'needs-you',
    reason: 'Extension code replaces a file of Strapi: compare it with the new version by hand.',
    notes: outcome.notes,
    snippet: (outcome.kind === 'needs-you' && outcome.snippet) || menuSnippet(source, {}),
    ...(outcome.kind === 'needs-you' && outcome.line && { line: outcome.line }),
  };
}

const isAdminEntry = (path: string): boolean => /(^|[\\/])admin[\\/]src[\\/]index\.[jt]sx?$/.test(path);

const isExtension = (path: string): boolean =>
  /(^|[\\/])extensions[\\/][^\\/]+[\\/]admin[\\/]src[\\/]/.test(path);
