/** Stays through a Ctrl-C, to take files back or to note what was done: it reaches the program that runs as well. */
export async function uninterrupted<T>(action: () => Promise<T>): Promise<T> {
  const stay = (): void => undefined;
  process.on('SIGINT', stay);
  try {
    return await action();
  } finally {
    process.off('SIGINT', stay);
  }
}
