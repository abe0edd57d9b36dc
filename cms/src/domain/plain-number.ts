/** The number of a part, a repair or a product, or the line of products, as it is compared: whatever its case, and its spaces. */
export const plainNumber = (number: string): string => number.normalize('NFKC').trim().replace(/\s+/gu, ' ').toUpperCase();
