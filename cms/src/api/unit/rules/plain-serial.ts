/**
 * A serial number as it is compared: however it was typed, spaced and parted, with the letter O for the numeral 0. No other
 * letters stand for numerals: on a plate I and 1 are told apart, and each pair that counts as one makes numbers that differ equal.
 */
export const plainSerial = (serial: string): string => serial.normalize('NFKC').toUpperCase().normalize('NFKC').replace(/[\s\-‐-―._/]+/gu, '').normalize('NFKC').replaceAll('O', '0');
