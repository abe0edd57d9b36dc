/** What came of moving a claim: why not, what has happened to it since it was read, and the words that were not told. */
export type MoveState = { problem: string | null; news: string[]; text: string };

export const unmoved: MoveState = { problem: null, news: [], text: '' };
