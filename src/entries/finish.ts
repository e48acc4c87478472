/** Runs a command to the end of the process: its exit code, and output that nobody reads any more. */
export async function finish(command: () => number | Promise<number>): Promise<void> {
  // `… | head` closes our output early: that is no reason to stop half-way through an upgrade.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    // A defect of ours. Node would end with 1, which here means "something needs you".
    console.error(error);
    process.exitCode = 2;
  }
}
