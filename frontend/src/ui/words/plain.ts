/** Text as people type it when they look for somebody: without accents, in small letters, ø as o. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae');

/** What was pasted into a field of one line: without the marks that come along from an address book and turn text round, and with a blank for each tab and line end. */
export const pasted = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, ' ');
