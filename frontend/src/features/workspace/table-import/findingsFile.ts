import type { ImportTold } from './importTold';

/** What spreadsheet programs begin a formula with. */
const formula = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

const quoted = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** All that is wrong with a table, as one more table: with what stood in its fields, which no program is to take for a formula. */
export function findingsText(findings: ImportTold['findings'], heads: readonly string[]): string {
  const rows = [heads, ...findings.map(({ line, column, text, fault }) => [String(line), column, text, fault])];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** Hands it to the browser, which keeps it where it keeps files. */
export function findingsFile(findings: ImportTold['findings'], heads: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([findingsText(findings, heads)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'findings.csv';
  link.click();
  URL.revokeObjectURL(address);
}
