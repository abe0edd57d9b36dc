import { filled } from '@/ui/words/amounts';

/** A row of the table; `typed` is its price or its time as somebody would type it. */
export type MasterRow = { id: string; version: string; number: string; description: string; value: string; typed: string };

/** Words about the row of this number. */
export const named = (words: string, number: string): string => filled(words, { number });
