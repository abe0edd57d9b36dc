/** A serial number as it is compared: however it was typed, spaced and parted. */
export const plainSerial = (serial: string): string => serial.normalize('NFKC').toUpperCase().normalize('NFKC').replace(/[\s\-‐-―._/]+/gu, '');
