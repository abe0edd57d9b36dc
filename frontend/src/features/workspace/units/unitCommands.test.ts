import { describe, expect, it } from 'vitest';
import { unitCommands } from './unitCommands';

describe('CL-14 an extension', () => {
  const read = (months: string, until: string) => unitCommands.extendWarranty.body.safeParse({ what: 'both', months, until, reason: 'Goodwill' });
  it('is months or a day', () => {
    expect(read('12', '').data).toEqual({ what: 'both', months: 12, reason: 'Goodwill' });
    expect(read('', '2030-01-01').data).toEqual({ what: 'both', until: '2030-01-01', reason: 'Goodwill' });
  });
  it.each([['', ''], ['12', '2030-01-01'], ['0', ''], ['ever', '']])('is not %j and %j, and the field is named', (months, until) => expect(read(months, until).error?.issues[0]?.path).toEqual(['months']));
});

it('CL-14 a unit is with a dealer, or with nobody', () => {
  const read = (company: string) => unitCommands.createUnit.body.safeParse({ serial: ' AN9 ', product: 'p1', shippedOn: '', company }).data;
  expect(read('none')).toEqual({ serial: 'AN9', product: 'p1', shippedOn: null, company: null });
  expect(read('c1')?.company).toBe('c1');
});
