/** A failure that the user can do something about: shown without a stack, with what to do next. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure';
  constructor(
    message: string,
    readonly next?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
