/**
 * Up to 4.17 @strapi/admin brought React and what goes with it. From 4.18.0 on the project has to.
 * https://github.com/strapi/documentation/issues/2576
 * `"@strapi/strapi": "4.18.0"` → `"@strapi/strapi": "4.18.0", "react": "^18.0.0", …`
 */
import intersects from 'semver/ranges/intersects';
import validRange from 'semver/ranges/valid';
import { defineTransform } from '../../src/ast/define-transform.ts';
import {
  type DeclaredDependency,
  declaredDependency,
  readManifest,
} from '../../src/ast/json/declared-dependency.ts';
import { insertJsonEntries } from '../../src/ast/json/json-entry.ts';
import { replaceJsonString } from '../../src/ast/json/json-text.ts';
import { type Note, warning } from '../../src/ast/outcome.ts';
import { ADMIN_PEERS, type AdminPeer } from '../../src/strapi/admin-peers.ts';

export default defineTransform({
  title: 'Declare the packages that the admin panel is built with',
  mentions: ['@strapi/strapi'],
  example: {
    path: 'package.json',
    before: '{\n  "dependencies": {\n    "@strapi/strapi": "4.17.1"\n  }\n}\n',
  },
  apply({ text }) {
    const manifest = readManifest(text);
    if (manifest.kind === 'needs-you') return manifest;
    const strapi = declaredDependency(manifest, text, '@strapi/strapi');
    if (!strapi) return { kind: 'not-applicable', reason: 'Depends on no Strapi 4.', notes: [] };

    const peers = ADMIN_PEERS.map((peer) => ({
      peer,
      declared: declaredDependency(manifest, text, peer.name),
    }));
    const missing = peers.flatMap(({ peer, declared }) => (declared ? [] : [peer]));
    const unfit = peers.flatMap(({ peer, declared }) =>
      declared && isUnfit(peer, declared) ? [{ peer, declared }] : [],
    );
    const notes: Note[] = [
      ...unfit.map(({ peer, declared }) =>
        warning(
          `${peer.name} was ${declared.range}, and the admin panel works with ${peer.accepted}: what else of the project uses it may have to change.`,
          declared.line,
        ),
      ),
      ...peers.flatMap(({ peer, declared }) => (declared ? unclear(peer, declared) : [])),
    ];
    if (missing.length === 0 && unfit.length === 0)
      return { kind: 'already-done', reason: 'Declares all of them.', notes };

    const section = strapi.object;
    return {
      kind: 'changed',
      reason: [...added(missing), ...set(unfit.map(({ peer }) => peer))].join(' '),
      edits: [
        ...insertJsonEntries(
          text,
          section,
          missing.map(({ name, declared }) => [name, declared] as const),
        ),
        ...unfit.flatMap(({ peer, declared: { property } }) =>
          property.value.kind === 'string' ? [replaceJsonString(property.value, peer.declared)] : [],
        ),
      ],
      notes,
    };
  },
});

/** A range that allows none of the versions that the panel works with. */
function isUnfit({ accepted }: AdminPeer, { range }: DeclaredDependency): boolean {
  return range !== undefined && validRange(range) !== null && !intersects(range, accepted);
}

/** A catalog, a workspace, a tag: what it comes to stands elsewhere. */
function unclear({ name, accepted }: AdminPeer, { range, line }: DeclaredDependency): Note[] {
  if (range !== undefined && validRange(range) !== null) return [];
  return [
    warning(
      `Which version of ${name} \`${range ?? ''}\` comes to is decided elsewhere: it has to be ${accepted}.`,
      line,
    ),
  ];
}

function added(peers: readonly AdminPeer[]): string[] {
  if (peers.length === 0) return [];
  return [`Adds ${peers.map(({ name, declared }) => `${name} ${declared}`).join(', ')}.`];
}

function set(peers: readonly AdminPeer[]): string[] {
  if (peers.length === 0) return [];
  return [`Sets ${peers.map(({ name, declared }) => `${name} to ${declared}`).join(', ')}.`];
}
