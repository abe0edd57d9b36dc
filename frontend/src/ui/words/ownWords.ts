import type { Words } from './createWords';

/** What a portal says for itself in the language that is spoken; null where it leaves that to ours. */
export const ownWords = (texts: Record<string, string>, { locale }: Words): string | null => texts[locale] || null;
