import type { Cell } from '../../../domain/cells';
import type { LocalDate } from '../../../domain/time';
import type { ClaimSide } from '../../claim/states';
import type { ListedUnit } from '../queries/list';

/** Words of `config/locales` by their paths. */
type Say = (path: string) => string;

interface Column {
  /** Where its name stands among the words; that of a table which is brought in where it can be brought in again. */
  head: string;
  width: number;
  /** Told to one side alone. */
  side?: ClaimSide;
  cell(unit: ListedUnit, say: Say): Cell;
}

const day = (given: LocalDate | null): Cell => (given === null ? null : { day: given });
const brought = (column: string) => `units.columns.${column}`;

/** What a row says of a unit, in this order: its own columns first, so that the file can be brought in again (CL-14). */
const COLUMNS: readonly Column[] = [
  { head: brought('product'), width: 18, cell: ({ number }) => number },
  { head: brought('serial'), width: 22, cell: ({ serial }) => serial },
  { head: brought('dealer'), width: 26, side: 'agent', cell: ({ company }) => company },
  { head: brought('shippedOn'), width: 12, cell: ({ shippedOn }) => day(shippedOn) },
  { head: brought('deliveredOn'), width: 12, cell: ({ deliveredOn }) => day(deliveredOn) },
  { head: brought('registeredOn'), width: 12, cell: ({ registeredOn }) => day(registeredOn) },
  { head: brought('owner'), width: 26, cell: ({ ownerName }) => ownerName },
  { head: brought('email'), width: 30, cell: ({ ownerEmail }) => ownerEmail },
  { head: brought('phone'), width: 16, cell: ({ ownerPhone }) => ownerPhone },
  { head: brought('site'), width: 36, cell: ({ siteAddress }) => siteAddress },
  { head: 'units.table.name', width: 26, cell: ({ product }) => product },
  { head: 'units.registration', width: 20, cell: ({ registration }, say) => say(`units.registrations.${registration}`) },
  { head: 'units.warranty', width: 20, cell: ({ warranty }, say) => say(`units.states.${warranty.state}`) },
  { head: 'units.table.partsUntil', width: 14, cell: ({ warranty }) => day(warranty.parts.until) },
  { head: 'units.table.labourUntil', width: 14, cell: ({ warranty }) => day(warranty.labour.until) },
];

const toldTo = (reader: ClaimSide) => COLUMNS.filter(({ side }) => side === undefined || side === reader);

export const headsFor = (side: ClaimSide, say: Say): string[] => toldTo(side).map(({ head }) => say(head));
export const widthsFor = (side: ClaimSide): number[] => toldTo(side).map(({ width }) => width);
export const cellsFor = (side: ClaimSide, unit: ListedUnit, say: Say): Cell[] => toldTo(side).map(({ cell }) => cell(unit, say));
