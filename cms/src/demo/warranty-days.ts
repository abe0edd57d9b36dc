import { addDays, type LocalDate } from '../domain/time';

interface DaysOfUnit {
  shippedOn: LocalDate;
  deliveredOn: LocalDate | null;
  registeredOn: LocalDate | null;
  registration: 'pending' | 'registered';
}

/** Of so many units one has not been registered, and one was registered late. */
const PENDING = 7;
const LATE = 5;

/** The days of a unit of the demo, told by its serial number: the month in which it was built stands in the middle of it. */
export function daysOfUnit(serial: string): DaysOfUnit {
  const [, built = '2401', number = '1'] = serial.split('-');
  const seed = Number(number);
  const shippedOn = addDays(`20${built.slice(0, 2)}-${built.slice(2, 4)}-03`, seed % 25);
  if (seed % PENDING === 0) return { shippedOn, deliveredOn: null, registeredOn: null, registration: 'pending' };
  const deliveredOn = addDays(shippedOn, 12 + (seed % 40));
  return { shippedOn, deliveredOn, registeredOn: addDays(deliveredOn, seed % LATE === 0 ? 75 + (seed % 60) : seed % 30), registration: 'registered' };
}
