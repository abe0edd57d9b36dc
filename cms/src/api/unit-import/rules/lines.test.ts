import { describe, expect, it } from 'vitest';
import { placesOf, type HeadNames, UNIT_COLUMNS, type UnitColumn } from './columns';
import { keyOf, readLine } from './lines';
import { type KeptUnit, planOf, type World } from './plan';

const names = Object.fromEntries(UNIT_COLUMNS.map((column) => [column, [column, `${column} nb`]])) as unknown as HeadNames;
const places = Object.fromEntries(UNIT_COLUMNS.map((column, place) => [column, place]));
const row = (given: Partial<Record<UnitColumn, string | number | { odd: 'date'; day: string }>>) => ({ line: 7, fields: UNIT_COLUMNS.map((column) => given[column] ?? null) });
const read = (given: Parameters<typeof row>[0]) => readLine(row({ product: 'AN9', serial: 'AN9-2403-118846', ...given }), places, 'NO');
const faultsOf = (given: Parameters<typeof row>[0]) => read(given).findings.map(({ column, fault }) => `${column} ${fault}`);

describe('CL-14 the first line of a table of units', () => {
  it('names its columns in any language and order', () => expect(placesOf(['serial nb', 'colour', ' PRODUCT '], names)).toEqual({ places: { product: 2, serial: 0 } }));
  it('names what is needed, and nothing twice', () => expect(placesOf(['serial', 'serial nb', 'dealer'], names)).toEqual({ fault: { missing: ['product'], twice: ['serial'] } }));
});

describe('CL-14 a line of a table of units', () => {
  it('is read with its days and its telephone number', () => {
    expect(read({ shippedOn: { odd: 'date', day: '2026-01-02' }, deliveredOn: '3.2.2026', phone: '90 44 71 20', email: 'kari@home.example' }).line).toEqual({
      line: 7, product: 'AN9', serial: 'AN9-2403-118846', dealer: null, shippedOn: '2026-01-02', deliveredOn: '2026-02-03', registeredOn: null, owner: null, email: 'kari@home.example', phone: '+4790447120', site: null,
    });
  });
  it.each<[Parameters<typeof row>[0], string[]]>([
    [{ product: '', serial: ' - ' }, ['product missing', 'serial missing']],
    [{ serial: { odd: 'date', day: '2026-01-02' } }, ['serial date']],
    [{ deliveredOn: 'soon', shippedOn: '01/02/2026' }, ['shippedOn ambiguousDay', 'deliveredOn notADay']],
    [{ email: 'kari', phone: '12' }, ['email wrong', 'phone wrong']],
    [{ owner: 'x'.repeat(201), site: 'a\u0000b' }, ['owner tooLong', 'site unsound']],
    [{ serial: 'AN9\u202e-1', owner: 'Kari\u2067 Moen', site: 'half \ud800' }, ['owner unsound', 'serial unsound', 'site unsound']],
  ])('%o is found to be wrong', (given, faults) => {
    expect(faultsOf(given).sort()).toEqual([...faults].sort());
    expect(read(given).line).toBeNull();
  });
  it('is the same unit however it is typed', () => expect(keyOf({ product: ' an9 ', serial: 'an9 2403 118846' })).toBe(keyOf({ product: 'AN9', serial: 'AN9-2403-118846' })));
});

describe('CL-14 what a line changes', () => {
  const world: World = { products: new Map([['AN9', { id: 3, name: 'Alpina Nord 9' }]]), dealers: new Map<string, number | null>([['fjordvarme', 5], ['twice', null]]), today: '2026-05-20' };
  const plan = (given: Parameters<typeof row>[0], kept: KeptUnit | null = null) => {
    const { line } = read(given);
    if (!line) throw new Error('The line cannot be read');
    return planOf(line, kept, world);
  };
  const kept: KeptUnit = { id: 1, documentId: 'one', modelId: 3, companyId: 5, shippedOn: '2026-01-02', deliveredOn: null, registeredOn: null, ownerName: null, ownerEmail: null, ownerPhone: null, siteAddress: null };
  const faults = (given: Parameters<typeof row>[0], stood: KeptUnit | null = null) => {
    const planned = plan(given, stood);
    return 'findings' in planned ? planned.findings.map(({ column, fault }) => `${column} ${fault}`) : [];
  };

  it('a new one', () => expect(plan({ dealer: ' FJORDVARME ', shippedOn: '2026-01-02' })).toMatchObject({ change: { before: null, name: 'Alpina Nord 9', after: { modelId: 3, companyId: 5, shippedOn: '2026-01-02', ownerName: null } } }));
  it('nothing where it says what is kept, or nothing', () => {
    expect(plan({ dealer: 'Fjordvarme', shippedOn: '2.1.2026' }, kept)).toEqual({ change: null });
    expect(plan({}, kept)).toEqual({ change: null });
  });
  it('a model for what had none', () => expect(plan({}, { ...kept, modelId: null })).toMatchObject({ change: { after: { modelId: 3, companyId: 5 } } }));
  it.each<[Parameters<typeof row>[0], KeptUnit | null, string[]]>([
    [{ product: 'AN0' }, null, ['product unknownProduct']],
    [{ dealer: 'Nobody' }, null, ['dealer unknownDealer']],
    [{ dealer: 'Twice' }, null, ['dealer severalDealers']],
    [{ deliveredOn: '2026-01-01' }, kept, ['deliveredOn beforeShipment']],
    [{ deliveredOn: '2026-05-21' }, kept, ['deliveredOn later']],
    [{ owner: 'Kari Moen' }, kept, ['registeredOn missing', 'deliveredOn missing']],
    [{ registeredOn: '2026-02-01' }, { ...kept, deliveredOn: '2026-01-20' }, ['owner missing']],
    [{ registeredOn: '2026-02-01', owner: 'Kari Moen' }, { ...kept, deliveredOn: '2026-01-20' }, []],
  ])('%o is held against what is kept', (given, stood, expected) => expect(faults(given, stood)).toEqual(expected));
});
