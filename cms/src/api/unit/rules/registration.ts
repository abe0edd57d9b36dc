import { isEmailAddress } from '../../../domain/email-address';
import type { LocalDate } from '../../../domain/time';
import type { ClaimSide } from '../../claim/states';

/** For so many days its dealer corrects what it has registered; from then on an agent does (CL-14). */
export const CORRECTION_DAYS = 30;

const DAY = 86_400_000;

export const UNIT_COMMANDS = ['register', 'correct', 'change', 'assign', 'extend'] as const;
export type UnitCommand = (typeof UNIT_COMMANDS)[number];

interface Registrable {
  registration: 'pending' | 'registered';
  /** Milliseconds UTC; null while nobody has. */
  registeredAt: number | null;
}

interface Asking {
  side: ClaimSide;
  /** The unit is with the company of who asks; an agent's say counts for all. */
  own: boolean;
  /** May do what leading agents do. */
  leads: boolean;
}

/** Until when a dealer may correct; null where nothing has been registered. */
export const correctableUntil = ({ registration, registeredAt }: Registrable): number | null => (registration === 'registered' && registeredAt !== null ? registeredAt + CORRECTION_DAYS * DAY : null);

/** What can be done with a unit now, and by whom. */
export function unitCommands(unit: Registrable, { side, own, leads }: Asking, now: number): UnitCommand[] {
  if (side === 'client' && !own) return [];
  const until = correctableUntil(unit);
  const registering: UnitCommand[] = unit.registration === 'pending' ? ['register'] : side === 'agent' || (until !== null && now < until) ? ['correct'] : [];
  if (side === 'client') return registering;
  return [...registering, 'change', 'assign', ...(leads ? (['extend'] as const) : [])];
}

type UnitFault = 'missing' | 'wrong' | 'later' | 'beforeShipment' | 'afterRegistration';

/** What a dealer says when it registers a unit. */
export interface Registered {
  ownerName: string;
  ownerEmail: string;
  ownerPhone: string;
  siteAddress: string;
  deliveredOn: LocalDate;
}

type RegistrationField = keyof Registered;

export interface UnitFinding {
  path: RegistrationField | 'shippedOn' | 'registeredOn';
  fault: UnitFault;
}

interface Days {
  shippedOn: LocalDate | null;
  deliveredOn: LocalDate | null;
  registeredOn: LocalDate | null;
}

/** What speaks against the days of a unit: nothing has happened that lies ahead, and nothing is delivered before it is shipped. `today` is the portal's. */
export function faultsOfDays({ shippedOn, deliveredOn, registeredOn }: Days, today: LocalDate): UnitFinding[] {
  const found: UnitFinding[] = [];
  if (shippedOn !== null && shippedOn > today) found.push({ path: 'shippedOn', fault: 'later' });
  if (deliveredOn !== null && deliveredOn > today) found.push({ path: 'deliveredOn', fault: 'later' });
  else if (deliveredOn !== null && shippedOn !== null && deliveredOn < shippedOn) found.push({ path: 'deliveredOn', fault: 'beforeShipment' });
  if (registeredOn !== null && registeredOn > today) found.push({ path: 'registeredOn', fault: 'later' });
  else if (registeredOn !== null && deliveredOn !== null && deliveredOn > registeredOn) found.push({ path: 'deliveredOn', fault: 'afterRegistration' });
  return found;
}

/** All that speaks against a registration, at once. The telephone number has been read before. */
export function faultsOfRegistration({ ownerName, ownerEmail, siteAddress, deliveredOn }: Registered, unit: Pick<Days, 'shippedOn' | 'registeredOn'>, today: LocalDate): UnitFinding[] {
  const missing = ([['ownerName', ownerName], ['siteAddress', siteAddress], ['deliveredOn', deliveredOn]] as const).filter(([, given]) => given === '').map(([path]) => ({ path, fault: 'missing' }) as const);
  const wrong: UnitFinding[] = ownerEmail !== '' && !isEmailAddress(ownerEmail) ? [{ path: 'ownerEmail', fault: 'wrong' }] : [];
  return [...missing, ...wrong, ...faultsOfDays({ ...unit, deliveredOn: deliveredOn || null }, today)];
}
