import { PassThrough, type Readable, type Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { Cell } from '../../domain/cells';

/** More are not written: packing 100 000 takes a processor some seven seconds (measured), and others want it too. */
export const XLSX_ROWS = 200_000;

export interface Sheet {
  name: string;
  heads: readonly string[];
  widths: readonly number[];
  rows: AsyncIterable<Cell[]>;
  most: number;
  /** What the last row says where cases were left out. */
  cutOff: string;
}

type SheetWriter = ReturnType<InstanceType<typeof ExcelJS.stream.xlsx.WorkbookWriter>['addWorksheet']>;

const sumFormat = (digits: number): string => (digits > 0 ? `0.${'0'.repeat(digits)}` : '0');

function addRow(sheet: SheetWriter, cells: readonly Cell[]): void {
  const row = sheet.addRow([]);
  cells.forEach((value, index) => {
    if (value === null) return;
    const cell = row.getCell(index + 1);
    if (typeof value === 'string' || typeof value === 'number') {
      cell.value = value;
    } else if ('day' in value) {
      cell.value = new Date(`${value.day}T00:00:00Z`);
      cell.numFmt = 'yyyy-mm-dd';
    } else {
      cell.value = value.minor / 10 ** value.digits;
      cell.numFmt = sumFormat(value.digits);
    }
  });
  row.commit();
}

/** The packer's intake, a stream of an older kind that does not say by a name of its own whether it is full. */
type Intake = Pick<Writable, 'once' | 'off'> & { _writableState: { needDrain: boolean } };

/** The library hands on to the packer without asking whether it is full, so that is asked here; the packer heeds who takes the file. */
async function untilTaken(sheet: SheetWriter, file: Writable): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: Intake[] } }).stream;
  const full = pipes.find(({ _writableState: { needDrain } }) => needDrain);
  if (!full || file.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      full.off('drain', go);
      file.off('close', go);
      resolve();
    };
    full.once('drain', go);
    file.once('close', go);
  });
}

/** Rows as a workbook of one sheet while they come, as `csvFile`. */
export function xlsxFile(asked: Sheet): Readable {
  const file = new PassThrough();
  write(asked, file).catch((error: unknown) => file.destroy(error instanceof Error ? error : new Error(String(error))));
  return file;
}

async function write({ name, heads, widths, rows, most, cutOff }: Sheet, file: PassThrough): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({ width }));
  const head = sheet.addRow([...heads]);
  head.font = { bold: true };
  head.commit();
  let count = 0;
  for await (const row of rows) {
    if (count === most) {
      addRow(sheet, [cutOff]);
      break;
    }
    addRow(sheet, row);
    count += 1;
    await untilTaken(sheet, file);
    // Whoever asked has gone.
    if (file.destroyed) return;
  }
  await book.commit();
}
