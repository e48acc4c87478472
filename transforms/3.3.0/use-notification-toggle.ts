/**
 * Strapi 3.3 has one function for all notifications of its admin panel, and warns of each call of the four old ones. It shows
 * a text as it stands where they looked it up among the translations, so that a text becomes an id; and it knows no `error`.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.2.5-to-3.3.0.html
 * (what it does with a message: strapi-admin 3.3.1, admin/src/containers/NewNotification/Notification/index.js)
 * `strapi.notification.error('app.fail')` → `strapi.notification.toggle({ type: 'warning', message: { id: 'app.fail' } })`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';
import { type Note, type Outcome, warning } from '../../src/ast/outcome.ts';
import { createSource, lineAt, type Source } from '../../src/ast/source.ts';
import { findCalls, type OldCall } from './use-notification-toggle/find-calls.ts';
import { messageOf } from './use-notification-toggle/message-of.ts';
import { toggleCall, toggleEdits } from './use-notification-toggle/toggle-edits.ts';

export default defineTransform({
  title: 'Notify with strapi.notification.toggle',
  mentions: ['notification'],
  example: {
    path: 'plugins/articles/admin/src/containers/HomePage/index.js',
    before: `export const save = async () => {
  try {
    await request('/articles', { method: 'POST' });
    strapi.notification.success('articles.saved');
  } catch (err) {
    strapi.notification.error('articles.not-saved');
  }
};
`,
  },
  snippet: () => toggleCall(createSource('example.js', ''), 'success', "{ id: '…' }"),
  apply(source) {
    const { calls, indirect, usesToggle } = findCalls(source.program);
    const decided = calls.map((call) => ({ call, message: messageOf(source, call) }));
    const edits = decided.flatMap(({ call, message }) =>
      message.kind === 'code' ? toggleEdits(source, call, message.text) : [],
    );
    const left: Note[] = [
      ...decided.flatMap(({ call, message }) =>
        message.kind === 'unclear' ? [warning(message.reason, lineOf(source, call.node))] : [],
      ),
      ...indirect.map(({ node, reason }) => warning(reason, lineOf(source, node))),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (edits.length > 0) {
      const done = decided.filter(({ message }) => message.kind === 'code').length;
      const reason = `${done} ${done === 1 ? 'notification goes' : 'notifications go'} through \`toggle\`.`;
      return { kind: 'changed', reason, edits, notes: left };
    }
    return undecided(source, calls, left, usesToggle);
  },
});

/** What is left beside calls that were changed before is a warning, so that a second run finds the file done. */
function undecided(
  source: Source,
  [call]: readonly OldCall[],
  left: readonly Note[],
  done: boolean,
): Outcome {
  const [first, ...others] = left;
  if (done) return { kind: 'already-done', reason: 'Notifies with `toggle`.', notes: left };
  if (!first) return { kind: 'not-applicable', reason: 'Shows no notification.', notes: [] };
  return {
    kind: 'needs-you',
    reason: first.message,
    notes: others,
    ...(first.line !== undefined && { line: first.line }),
    snippet: toggleCall(source, call?.type ?? 'success', "{ id: '…' }"),
  };
}

const lineOf = ({ text }: Source, { start }: { readonly start?: number | null }): number =>
  lineAt(text, start ?? 0);
