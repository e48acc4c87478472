import {
  type Disposable,
  EventEmitter,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
} from 'vscode';

/** Texts as they would become, for the right side of a diff. */
export class Previews implements TextDocumentContentProvider, Disposable {
  static readonly scheme = 'strapi-uplift';
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.#texts.get(uri.toString());
  }

  /** @returns where it can be read; its path is that of the document, so that it is coloured alike */
  open({ uri }: TextDocument, id: string, text: string): Uri {
    const preview = Uri.from({ scheme: Previews.scheme, path: uri.path, query: id });
    this.#texts.set(preview.toString(), text);
    // It may still be known from the last time.
    this.#changed.fire(preview);
    return preview;
  }

  async close(preview: Uri): Promise<void> {
    const tabs = window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(
        ({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === preview.toString(),
      );
    await window.tabGroups.close(tabs);
    this.#texts.delete(preview.toString());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
