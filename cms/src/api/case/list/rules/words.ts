/** The words of a text as they are stored and looked for: letters and digits in small, whatever stands between them and however their accents are typed. */
export function searchWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
