/** A number as it is compared: nobody is paid twice for one that was typed another time in small letters or with a space. */
export const plainNumber = (number: string): string => number.normalize('NFKC').toUpperCase().normalize('NFKC').replace(/\s+/gu, '').normalize('NFKC');
