import { describe, expect, it } from 'vitest';
import { readClient } from './enteredClient';

const form = { name: 'Bakkerij Jansen', email: '', mobile: '', language: '', groups: '' };

describe('OB-02 what a form says of a client', () => {
  it('leaves empty what nothing is said of, and parts groups at semicolons', () => {
    expect(readClient(form)).toEqual({ entered: { name: 'Bakkerij Jansen', email: null, mobile: null, language: null, groups: [] }, faults: [] });
    expect(readClient({ ...form, email: ' info@jansen.nl ', language: 'nl', groups: 'Loon; BTW, kwartaal ;;' }).entered).toMatchObject({ email: 'info@jansen.nl', language: 'nl', groups: ['Loon', 'BTW, kwartaal'] });
  });

  it.each([
    [{ name: ' ' }, [{ field: 'name', fault: 'missing' }]],
    [{ name: 'A'.repeat(121) }, [{ field: 'name', fault: 'tooLong' }]],
    [{ name: '', email: 'jansen' }, [{ field: 'name', fault: 'missing' }, { field: 'email', fault: 'noAddress' }]],
    [{ groups: 'A'.repeat(61) }, [{ field: 'groups', fault: 'tooManyGroups' }]],
    [{ groups: Array.from({ length: 21 }, (_, one) => `G${one}`).join(';') }, [{ field: 'groups', fault: 'tooManyGroups' }]],
  ])('finds all that is wrong with %j', (given, faults) => expect(readClient({ ...form, ...given }).faults).toEqual(faults));
});
