import { RequestType } from 'vscode-languageclient';

/** The Strapi project that a file belongs to. */
export interface ProjectStatus {
  readonly root: string;
  readonly version: string;
  readonly target: string | null;
  readonly needed: number;
}

/** `null` for a file outside of any Strapi project. */
export const statusRequest = new RequestType<{ readonly uri: string }, ProjectStatus | null, void>(
  'strapiUplift/status',
);
