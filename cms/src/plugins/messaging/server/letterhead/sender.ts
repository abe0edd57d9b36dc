/** What a portal says of itself as a sender. */
export const LETTERHEAD_PARTS = ['senderName', 'replyAddress', 'supportPhone'] as const;
export type LetterheadPart = (typeof LETTERHEAD_PARTS)[number];

/** By language; what a language lacks is that of the portal's own language. Telephone numbers are E.164. */
export type Letterhead = Record<LetterheadPart, Record<string, string>>;

export const EMPTY_LETTERHEAD: Letterhead = { senderName: {}, replyAddress: {}, supportPhone: {} };

/** As whom a message is sent in one language. */
export interface Sender {
  name: string;
  /** Where answers go that nothing of the product takes in; null where there is no such address. */
  replyAddress: string | null;
  /** E.164. */
  supportPhone: string | null;
}

interface Sending {
  name: string;
  language: string;
}

/** What holds in a language: its own, else that of the portal's language; the name of the portal where nobody has chosen another (OB-01). */
export function senderOf(letterhead: Letterhead, portal: Sending, language: string): Sender {
  const said = (part: LetterheadPart): string | null => letterhead[part][language] ?? letterhead[part][portal.language] ?? null;
  return { name: said('senderName') ?? portal.name, replyAddress: said('replyAddress'), supportPhone: said('supportPhone') };
}

/** A part that is another in one language; null where it says nothing. */
export interface LetterheadDifference {
  part: LetterheadPart;
  language: string;
  from: string | null;
  to: string | null;
}

export function letterheadDifferences(from: Letterhead, to: Letterhead): LetterheadDifference[] {
  return LETTERHEAD_PARTS.flatMap((part) => {
    const languages = [...new Set([...Object.keys(from[part]), ...Object.keys(to[part])])].sort();
    return languages
      .map((language) => ({ part, language, from: from[part][language] ?? null, to: to[part][language] ?? null }))
      .filter((difference) => difference.from !== difference.to);
  });
}
