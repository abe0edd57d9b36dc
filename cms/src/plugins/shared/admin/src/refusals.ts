/** What a refusal of the server tells, as far as its page knows what to expect. */
export function detailsOf<Details extends object>(error: unknown): Partial<Details> & { code?: string } {
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return typeof details === 'object' && details !== null ? details : {};
}

/** The code that the server's table of refusals gives, or `unreachable` where no answer came. */
export function codeOf(error: unknown): string {
  return detailsOf(error).code ?? 'unreachable';
}
