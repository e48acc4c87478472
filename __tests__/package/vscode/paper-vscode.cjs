// A VS Code of paper: of its API what the extension and its language client need to open one file, ask and be answered.
// What is not written here is there, does nothing and gives nothing.
const { EventEmitter: Events } = require('node:events');
const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');

const nothing = new Proxy(class {}, {
  get: (target, key) => (key in target ? target[key] : key === 'then' ? undefined : nothing),
  apply: () => nothing,
  construct: (target, args, made) => (made === nothing ? nothing : Reflect.construct(target, args, made)),
});
/** Answers for what it does not know with `nothing`. */
const loose = (object) =>
  new Proxy(object, { get: (target, key) => (key in target || key === 'then' ? target[key] : nothing) });

class Disposable {
  constructor(dispose) {
    this.dispose = dispose ?? (() => undefined);
  }
  static from(...all) {
    return new Disposable(() => all.map((one) => one.dispose()));
  }
}

class EventEmitter {
  #events = new Events();
  event = (listener, self) => {
    const call = (value) => listener.call(self, value);
    this.#events.on('event', call);
    return new Disposable(() => this.#events.off('event', call));
  };
  fire(value) {
    this.#events.emit('event', value);
  }
  dispose() {
    this.#events.removeAllListeners();
  }
}

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };
  cancel() {
    this.token.isCancellationRequested = true;
  }
  dispose() {
    this.cancel();
  }
}

class Uri {
  constructor({ scheme, path, query = '' }) {
    Object.assign(this, { scheme, path, query, fsPath: path, authority: '', fragment: '' });
  }
  static from = (parts) => new Uri(parts);
  static file = (path) => new Uri({ scheme: 'file', path });
  static parse(text) {
    const { protocol, pathname, search } = new URL(text);
    return new Uri({
      scheme: protocol.slice(0, -1),
      path: decodeURIComponent(pathname),
      query: search.slice(1),
    });
  }
  toString() {
    return this.scheme === 'file'
      ? pathToFileURL(this.path).href
      : `${this.scheme}:${this.path}?${this.query}`;
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}
class Range {
  constructor(startLine, startCharacter, endLine, endCharacter) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}
class TextEdit {
  constructor(range, newText) {
    Object.assign(this, { range, newText });
  }
}
class WorkspaceEdit {
  changes = [];
  set(uri, edits) {
    this.changes.push([uri, edits]);
  }
}
class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}
class TabInputTextDiff {
  constructor(original, modified) {
    Object.assign(this, { original, modified });
  }
}

class Document {
  isClosed = false;
  isDirty = false;
  version = 1;
  constructor(path, languageId) {
    this.uri = Uri.file(path);
    this.languageId = languageId;
    this.text = readFileSync(path, 'utf8');
  }
  getText() {
    return this.text;
  }
  offsetAt({ line, character }) {
    return this.text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  }
  /** @returns the changes as an event tells them */
  apply(edits) {
    this.version += 1;
    return [...edits].reverse().map(({ range, newText }) => {
      const [start, end] = [this.offsetAt(range.start), this.offsetAt(range.end)];
      this.text = this.text.slice(0, start) + newText + this.text.slice(end);
      return { range, rangeOffset: start, rangeLength: end - start, text: newText };
    });
  }
}

/**
 * @param folder the workspace
 * @param document what is open in it
 * @param answers what a person picks and presses
 */
function paperVscode(folder, document, answers) {
  const seen = { diagnostics: [], messages: [], picks: [], diffs: [], reviews: [], closed: 0 };
  const registered = new Map();
  const providers = new Map();
  const item = { text: '', hide: () => undefined, show: () => undefined, dispose: () => undefined };
  const tabs = [];
  const changed = new EventEmitter();
  const noEvent = () => new Disposable();
  const message =
    (kind) =>
    async (text, ...buttons) => {
      seen.messages.push({ kind, text });
      return buttons.find((button) => button === answers.press);
    };
  const api = loose({
    version: '1.92.0',
    CancellationTokenSource,
    Disposable,
    EventEmitter,
    Uri,
    Position,
    Range,
    TextEdit,
    WorkspaceEdit,
    Diagnostic,
    TabInputTextDiff,
    StatusBarAlignment: { Left: 1, Right: 2 },
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    env: { language: 'en', appName: 'Paper' },
    commands: {
      registerCommand(id, command) {
        if (registered.has(id)) throw new Error(`command '${id}' already exists`);
        registered.set(id, command);
        return new Disposable(() => registered.delete(id));
      },
      async executeCommand(id, ...args) {
        if (id !== 'vscode.diff') return registered.get(id)(...args);
        const [original, modified, title] = args;
        tabs.push({ input: new TabInputTextDiff(original, modified) });
        seen.diffs.push({ title, text: providers.get(modified.scheme).provideTextDocumentContent(modified) });
      },
    },
    languages: loose({
      match: (selector, { languageId }) =>
        selector.some(({ language }) => language === languageId) ? 10 : 0,
      createDiagnosticCollection: () =>
        loose({
          set: (uri, diagnostics) => seen.diagnostics.push({ uri: uri.toString(), diagnostics }),
          dispose: () => undefined,
        }),
    }),
    window: loose({
      activeTextEditor: { document },
      visibleTextEditors: [{ document }],
      tabGroups: loose({
        all: [{ tabs }],
        close: async (closed) => {
          seen.closed += closed.length;
        },
        onDidChangeTabGroups: noEvent,
        onDidChangeTabs: noEvent,
      }),
      createStatusBarItem: () => item,
      createOutputChannel: () => loose({ appendLine: () => undefined, dispose: () => undefined }),
      onDidChangeActiveTextEditor: noEvent,
      showInformationMessage: message('information'),
      showWarningMessage: message('warning'),
      showErrorMessage: message('error'),
      showTextDocument: async () => undefined,
      async showQuickPick(items) {
        seen.picks.push(items);
        return items.find(({ description }) => description === answers.pick);
      },
    }),
    workspace: loose({
      textDocuments: [document],
      notebookDocuments: [],
      workspaceFolders: [{ uri: Uri.file(folder), name: 'paper', index: 0 }],
      getWorkspaceFolder: () => ({ uri: Uri.file(folder), name: 'paper', index: 0 }),
      getConfiguration: () => loose({ get: (_, value) => value, inspect: () => undefined }),
      registerTextDocumentContentProvider(scheme, provider) {
        providers.set(scheme, provider);
        return new Disposable();
      },
      // What has to be confirmed is put before the person, who has not answered yet.
      async applyEdit({ changes }) {
        for (const [{ path }, edits] of changes) {
          const [question] = edits.flatMap((edit) => (Array.isArray(edit) ? [edit[1]] : []));
          if (question?.needsConfirmation) seen.reviews.push({ path, label: question.label });
          else changed.fire({ document, contentChanges: document.apply(edits) });
        }
        return true;
      },
      onDidChangeTextDocument: changed.event,
      ...Object.fromEntries(
        ['OpenTextDocument', 'CloseTextDocument', 'SaveTextDocument', 'ChangeConfiguration'].map((name) => [
          `onDid${name}`,
          noEvent,
        ]),
      ),
    }),
  });
  return { api, seen, item, run: (id) => registered.get(id)(), registered };
}

module.exports = { Document, paperVscode };
