import { describe, expect, it } from 'vitest';
import { clientCommands } from './clientCommands';

describe('CL-18 what is said of a company', () => {
  const read = (labourRate: string) => clientCommands.changeClientCompany.body.safeParse({ name: ' Fjordvarme ', phone: '', labourRate, digits: '2' });
  it.each([
    ['95', 9500],
    ['95,50', 9550],
    ['1 200', 120_000],
    ['', null],
  ])('a rate of %j', (written, labourRate) => expect(read(written).data).toEqual({ name: 'Fjordvarme', phone: '', labourRate }));

  it.each(['much', '9.1234'])('not of %j, and the field is named', (written) => expect(read(written).error?.issues[0]?.path).toEqual(['labourRate']));
});

describe('CL-18 whom an invitation is for', () => {
  const read = (email: string, language = 'portal') => clientCommands.inviteLogin.body.safeParse({ name: 'Silje', email, language });
  it('in the portal’s language, or another', () => {
    expect(read(' silje@fjordvarme.example ').data).toEqual({ name: 'Silje', email: 'silje@fjordvarme.example', language: null });
    expect(read('silje@fjordvarme.example', 'nb').data?.language).toBe('nb');
  });

  it('not without an address', () => expect(read('silje').error?.issues[0]?.path).toEqual(['email']));
});
