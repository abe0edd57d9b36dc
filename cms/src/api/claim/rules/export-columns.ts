import { digitsOf, type Cell } from '../../../domain/cells';
import { localDate } from '../../../domain/time';
import type { ExportedClaim } from '../list/export-rows';
import type { ClaimSide } from '../states';

/** In what a file is told: its portal's zone and currency, and words of `config/locales` by their paths. */
export interface Telling {
  timeZone: string;
  currency: string;
  say(path: string): string;
}

interface Column {
  /** About so many characters, for programs that show columns. */
  width: number;
  money?: true;
  /** Told to one side alone; to both where none is named. */
  side?: ClaimSide;
  cell(row: ExportedClaim, telling: Telling): Cell;
}

const day = (instant: number | null, { timeZone }: Telling): Cell => (instant === null ? null : { day: localDate(instant, timeZone) });
const money = (minor: number | null, { currency }: Telling): Cell => (minor === null ? null : { minor, digits: digitsOf(currency) });

/** What a row says of a claim (CL-11), in this order. */
const COLUMNS = {
  number: { width: 16, cell: ({ number }) => number },
  state: { width: 22, cell: ({ state }, { say }) => say(`claims.states.${state}`) },
  company: { width: 26, side: 'agent', cell: ({ company }) => company },
  problem: { width: 36, cell: ({ problem }) => problem },
  product: { width: 24, cell: ({ product }) => product },
  serial: { width: 22, cell: ({ serial }) => serial },
  failureDate: { width: 12, cell: ({ failureDate }) => (failureDate === null ? null : { day: failureDate }) },
  creator: { width: 24, cell: ({ creator }) => creator },
  contact: { width: 24, cell: ({ contact }) => contact },
  contactEmail: { width: 30, cell: ({ contactEmail }) => contactEmail },
  agent: { width: 24, cell: ({ agent }) => agent },
  submitted: { width: 12, cell: ({ submittedAt }, telling) => day(submittedAt, telling) },
  updated: { width: 12, cell: ({ updatedAt }, telling) => day(updatedAt, telling) },
  parts: { width: 16, money: true, cell: ({ partsTotal }, telling) => money(partsTotal, telling) },
  labour: { width: 16, money: true, cell: ({ labourTotal }, telling) => money(labourTotal, telling) },
  total: { width: 16, money: true, cell: ({ total }, telling) => money(total, telling) },
} as const satisfies Record<string, Column>;

const columns = Object.entries(COLUMNS) as [keyof typeof COLUMNS, Column][];
const toldTo = (reader: ClaimSide) => columns.filter(([, { side }]) => side === undefined || side === reader);

export const widthsFor = (side: ClaimSide): number[] => toldTo(side).map(([, { width }]) => width);

/** The columns' names; what is money says of which currency. */
export const headsFor = (side: ClaimSide, { say, currency }: Telling): string[] => toldTo(side).map(([name, column]) => `${say(`claims.table.columns.${name}`)}${column.money ? ` (${currency})` : ''}`);

export const cellsFor = (side: ClaimSide, row: ExportedClaim, telling: Telling): Cell[] => toldTo(side).map(([, { cell }]) => cell(row, telling));
