import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Refusal } from '../../domain/refusal';
import { repacked } from './packed';
import { cut, MOST_COLUMNS, type Field, type TableRow } from './row';

type Value = ExcelJS.CellValue;

/** The rows of the first sheet, no more than one beyond `most`. */
export async function readXlsx(path: string, most: number): Promise<TableRow[]> {
  const workbook = Readable.from([await repacked(path)]);
  const rows: TableRow[] = [];
  try {
    // Styles say which numbers are days.
    const book = new ExcelJS.stream.xlsx.WorkbookReader(workbook, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' });
    for await (const sheet of book) {
      for await (const row of sheet) {
        rows.push({ line: row.number, fields: fieldsOf(row.values) });
        if (rows.length > most) return rows;
      }
      return rows;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file.broken');
  }
  return rows;
}

/** The library counts columns from one. */
const fieldsOf = (values: ExcelJS.Row['values']): Field[] => (Array.isArray(values) ? Array.from(values.slice(1, MOST_COLUMNS + 1), fieldOf) : []);

function fieldOf(value: Value): Field {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'boolean') return { odd: 'logical' };
  if (value instanceof Date) return { odd: 'date' };
  if ('error' in value) return { odd: 'error' };
  if ('richText' in value) return cut(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return cut(value.text);
  return 'result' in value ? fieldOf(value.result) : null;
}
