/** How dates can be written for somebody who does not want them as her language writes them (answer 18). */
export const DATE_FORMATS = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** What stands for none of them: as the language writes dates. */
export const dateFormatOf = (stored: string | null | undefined): DateFormat | null => DATE_FORMATS.find((known) => known === stored) ?? null;
