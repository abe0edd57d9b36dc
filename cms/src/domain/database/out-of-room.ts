/** SQLite's, PostgreSQL's (SQLSTATE) and the system's words for a disk, or a share of one, that is full. */
const FULL = new Set(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT']);

/** Whether something could not be kept because there is no room for it. */
export function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && FULL.has((error as { code?: string }).code ?? '');
}
