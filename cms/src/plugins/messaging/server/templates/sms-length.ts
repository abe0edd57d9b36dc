/** GSM 03.38: what fits into seven bits, and what takes two of them (3GPP TS 23.038). */
const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

export interface SmsLength {
  encoding: 'GSM-7' | 'UCS-2';
  /** Units of the encoding: septets, or UTF-16 units. */
  length: number;
  segments: number;
  /** Signs that make the whole text UCS-2, with half the room. */
  costly: string[];
}

/** How a text goes out as SMS. A text of several segments loses some of each to the numbering (UDH). */
export function smsLength(text: string): SmsLength {
  const costly = [...new Set([...text].filter((sign) => !BASIC.includes(sign) && !EXTENDED.includes(sign)))];
  const encoding = costly.length > 0 ? 'UCS-2' : 'GSM-7';
  const sizes = encoding === 'GSM-7' ? [...text].map((sign) => (EXTENDED.includes(sign) ? 2 : 1)) : [...text].map((sign) => sign.length);
  const length = sizes.reduce((sum, size) => sum + size, 0);
  const [alone, each] = encoding === 'GSM-7' ? [160, 153] : [70, 67];
  return { encoding, length, segments: length <= alone ? 1 : segmentsOf(sizes, each), costly };
}

/** No sign is cut in two between segments. */
function segmentsOf(sizes: number[], room: number): number {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}
