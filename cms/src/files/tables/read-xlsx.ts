import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { Refusal } from '../../domain/refusal';
import { repacked } from './packed';
import { cut, MOST_COLUMNS, type Field, type TableRow } from './row';

type Value = ExcelJS.CellValue;

/** So many bytes are read at once: what the library makes of them stands in memory all together, and others have their turn in between. */
const PIECE = 65_536;

async function* piecesOf(workbook: Buffer): AsyncGenerator<Buffer> {
  for (let begin = 0; begin < workbook.length; begin += PIECE) {
    yield workbook.subarray(begin, begin + PIECE);
    await setImmediate();
  }
}

/** The rows of the first sheet as they are taken; its parts are unpacked before. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const workbook = Readable.from(piecesOf(await repacked(path)));
  try {
    // Styles say which numbers are days.
    const book = new ExcelJS.stream.xlsx.WorkbookReader(workbook, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' });
    for await (const sheet of book) {
      for await (const row of sheet) {
        yield { line: row.number, fields: fieldsOf(row.values) };
      }
      return;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file.broken');
  }
}

/** The library counts columns from one. */
const fieldsOf = (values: ExcelJS.Row['values']): Field[] => (Array.isArray(values) ? Array.from(values.slice(1, MOST_COLUMNS + 1), fieldOf) : []);

function fieldOf(value: Value): Field {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'boolean') return { odd: 'logical' };
  // The library gives a day of a sheet, which has no zone, as one of UTC.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { odd: 'error' } : { odd: 'date', day: value.toISOString().slice(0, 10) };
  if ('error' in value) return { odd: 'error' };
  if ('richText' in value) return cut(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return cut(value.text);
  return 'result' in value ? fieldOf(value.result) : null;
}
