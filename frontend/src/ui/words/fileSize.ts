import { numberFormat } from './intl';

/** '184 kB', '2.4 MB': as large as a person wants to know it. */
export function fileSize(bytes: number, tag: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return numberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
