import { RequestType } from 'vscode-languageclient';

/** What one transform would do to a file. */
export interface TransformState {
  /** `4.7.0/add-transfer-token-salt` */
  readonly id: string;
  readonly title: string;
  readonly kind: 'changed' | 'already-done' | 'not-applicable' | 'needs-you';
  readonly reason: string;
}

export const transformsRequest = new RequestType<{ readonly uri: string }, readonly TransformState[], void>(
  'strapiUplift/transforms',
);
