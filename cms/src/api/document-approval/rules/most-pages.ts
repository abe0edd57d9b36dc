/** More is not read to the end by anybody. */
export const MOST_PAGES = 500;
