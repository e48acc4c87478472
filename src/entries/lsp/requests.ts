import { RequestType, type TextEdit } from 'vscode-languageserver/node';
import type { FileResult } from '../../core/plan.ts';

/** What our own extension asks besides the Language Server Protocol. */
export interface TransformState {
  /** `4.7.0/add-transfer-token-salt` */
  readonly id: string;
  readonly title: string;
  readonly kind: FileResult['kind'];
  readonly reason: string;
}

export interface ProjectStatus {
  /** The folder of the app. */
  readonly root: string;
  readonly version: string;
  /** `null` when there is nothing to go to. */
  readonly target: string | null;
  /** How many ends of steps in files want something, over the whole project. */
  readonly needed: number;
}

export interface DocumentParams {
  readonly uri: string;
}

/** The transforms that look at a file, those that want something first. */
export const transformsRequest = new RequestType<DocumentParams, readonly TransformState[], void>(
  'strapiUplift/transforms',
);

/** What one transform would do to the file as it is in the editor. */
export const previewRequest = new RequestType<
  DocumentParams & { readonly id: string },
  { readonly edits: readonly TextEdit[] },
  void
>('strapiUplift/preview');

/** `null` for a file of no Strapi app. */
export const statusRequest = new RequestType<DocumentParams, ProjectStatus | null, void>(
  'strapiUplift/status',
);

export const UPGRADE_PROJECT = 'strapiUplift.upgradeProject';
