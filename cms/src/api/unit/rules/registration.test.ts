import { describe, expect, it } from 'vitest';
import { CORRECTION_DAYS, correctableUntil, faultsOfDays, faultsOfRegistration, unitCommands } from './registration';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 20, 12);
const pending = { registration: 'pending', registeredAt: null } as const;
const registered = (days: number) => ({ registration: 'registered', registeredAt: NOW - days * DAY }) as const;
const dealer = { side: 'client', own: true, leads: false } as const;

describe('CL-14 what can be done with a unit', () => {
  it.each<[string, Parameters<typeof unitCommands>[0], Parameters<typeof unitCommands>[1], string[]]>([
    ['a dealer registers what waits', pending, dealer, ['register']],
    ['and corrects it while the window is open', registered(CORRECTION_DAYS - 0.01), dealer, ['correct']],
    ['and not once it has closed', registered(CORRECTION_DAYS), dealer, []],
    ['nobody touches a foreign unit', pending, { ...dealer, own: false }, []],
    ['an agent corrects at any time', registered(400), { side: 'agent', own: false, leads: false }, ['correct', 'change', 'assign']],
    ['and extends where she leads', pending, { side: 'agent', own: false, leads: true }, ['register', 'change', 'assign', 'extend']],
    ['what was imported as registered with no instant is an agent’s', { registration: 'registered', registeredAt: null }, dealer, []],
  ])('%s', (_what, unit, asking, commands) => expect(unitCommands(unit, asking, NOW)).toEqual(commands));

  it('the window ends so many days after the registration', () => {
    expect(correctableUntil(registered(0))).toBe(NOW + CORRECTION_DAYS * DAY);
    expect(correctableUntil(pending)).toBeNull();
  });
});

describe('CL-14 what speaks against a registration', () => {
  const good = { ownerName: 'Kari Moen', ownerEmail: '', ownerPhone: '', siteAddress: 'Strandgata 4, 6003 Ålesund', deliveredOn: '2026-05-10' };
  const unit = { shippedOn: '2026-05-01', registeredOn: null };
  it.each([
    ['nothing', {}, []],
    ['all that is missing, at once', { ownerName: '', siteAddress: '', deliveredOn: '' }, ['ownerName missing', 'siteAddress missing', 'deliveredOn missing']],
    ['an address that is none', { ownerEmail: 'kari' }, ['ownerEmail wrong']],
    ['a day that lies ahead', { deliveredOn: '2026-05-21' }, ['deliveredOn later']],
    ['today is no day ahead', { deliveredOn: '2026-05-20' }, []],
    ['a delivery before the shipment', { deliveredOn: '2026-04-30' }, ['deliveredOn beforeShipment']],
    ['the day of the shipment is no day before it', { deliveredOn: '2026-05-01' }, []],
  ])('%s', (_what, changed, faults) => expect(faultsOfRegistration({ ...good, ...changed }, unit, '2026-05-20').map(({ path, fault }) => `${path} ${fault}`)).toEqual(faults));

  it('a delivery behind the day of its registration', () => {
    expect(faultsOfDays({ shippedOn: null, deliveredOn: '2026-05-12', registeredOn: '2026-05-11' }, '2026-05-20')).toEqual([{ path: 'deliveredOn', fault: 'afterRegistration' }]);
    expect(faultsOfDays({ shippedOn: '2026-06-01', deliveredOn: null, registeredOn: '2026-06-02' }, '2026-05-20').map(({ path }) => path)).toEqual(['shippedOn', 'registeredOn']);
  });
});
