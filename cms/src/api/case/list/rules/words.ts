/** The words of a text as they are stored and looked for: letters and digits in small, whatever stands between them. */
export function searchWords(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
