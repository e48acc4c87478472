import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';

/**
 * Loads a package that only those need who work on a database of its engine: it may not be there.
 *
 * @throws ExpectedFailure when it is not installed, or was built for another Node
 */
export async function loadDriver<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw driverFailure(name, error) ?? error;
  }
}

/** A native driver shows only when it is first used what is wrong with it. */
export function driverFailure(name: string, error: unknown): ExpectedFailure | undefined {
  const message = error instanceof Error ? error.message : '';
  if (/^(ERR_)?MODULE_NOT_FOUND$/.test(errorCode(error) ?? '') && message.includes(name)) {
    return new ExpectedFailure(`${name} is not installed.`, `Run \`npm install ${name}\`.`, { cause: error });
  }
  if (errorCode(error) === 'ERR_DLOPEN_FAILED' || message.startsWith('Could not locate the bindings file')) {
    return new ExpectedFailure(
      `${name} was not built for Node ${process.versions.node}.`,
      `Run \`npm rebuild ${name}\`.`,
      { cause: error },
    );
  }
  return undefined;
}
