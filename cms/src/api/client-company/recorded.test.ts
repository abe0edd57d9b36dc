import { describe, expect, it } from 'vitest';
import { deriveClientCompany, type ClientCompanySnapshot } from './recorded';

const fjordvarme: ClientCompanySnapshot = { id: 2, documentId: 'fjordvarme', portalId: 1, name: 'Fjordvarme', kind: 'dealer', phone: null, labourRate: 9500 };

describe('CL-18 what is recorded of a company', () => {
  it.each<[string, ClientCompanySnapshot | null, unknown]>([
    ['a new one', null, [['companyOpened', { name: 'Fjordvarme', kind: 'dealer' }]]],
    ['what of it has changed, from what to what', { ...fjordvarme, labourRate: 9000 }, [['companyChanged', { labourRate: { from: 9000, to: 9500 } }]]],
    ['nothing where nothing has', fjordvarme, []],
  ])('%s', (_what, before, events) => expect(deriveClientCompany(before, fjordvarme).map(({ kind, private: facts }) => [kind, facts])).toEqual(events));
});
