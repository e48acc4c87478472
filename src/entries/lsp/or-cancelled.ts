import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';

/**
 * What was waited for, unless nobody wants the answer any more.
 *
 * @throws ResponseError when the request was cancelled meanwhile
 */
export async function orCancelled<T>(token: CancellationToken, waiting: Promise<T>): Promise<T> {
  const result = await waiting;
  if (token.isCancellationRequested)
    throw new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  return result;
}
