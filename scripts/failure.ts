/** Something a person can act on: its message is printed as it is, without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

export function messageOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a command to its end; what goes wrong is said once, and the exit code tells. */
export async function runCommand(command: () => Promise<number | void> | number): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
