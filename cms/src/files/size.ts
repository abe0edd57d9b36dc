/** The largest file that is taken in, in bytes. */
export const MAX_FILE_SIZE = 30 * 1024 * 1024;
