import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySettings, reached, ROLES, TIMINGS } from '../../../../../../tests/rules/spec';
import { foreseen, type CaseGroup, type Foreseen, type GroupContact, type Thing } from './foresight';
import { DEFAULT_SETTINGS, type Overrides, type Settings } from './settings';

const portal = { kind: 'insurance', decisions: true } as const;
const anne: GroupContact = { role: 'customer', byHand: false, email: true, mobile: true };
const group = (more: Partial<CaseGroup> = {}): CaseGroup => ({ key: 'a', mainInspectionAssigned: false, accepted: false, overrides: {}, contacts: [anne], reports: [], cases: 3, ...more });
const lost = (what: Thing, cases = 3, groups = ['a']): Foreseen => ({ what, to: false, cases, groups });
const gained = (what: Thing, cases = 3, groups = ['a']): Foreseen => ({ what, to: true, cases, groups });

describe('CP-24 what other settings would change for customers', () => {
  it.each<[string, CaseGroup[], Partial<Settings>, Foreseen[]]>([
    ['nothing by the look', [group()], { useCompanyLogo: false, colours: { ...DEFAULT_SETTINGS.colours, page: '#ffffff' } }, []],
    ['a page that is closed', [group()], { planPage: 'never' }, [lost('planPage')]],
    ['a page that waits for a milestone, where it is not reached', [group(), group({ key: 'b', accepted: true, cases: 5 })], { planPage: 'positiveDecision' }, [lost('planPage')]],
    ['nothing where the case has that setting of its own', [group({ overrides: { planPage: 'caseCreated' } })], { planPage: 'never' }, []],
    ['a tile that opens', [group(), group({ key: 'b', mainInspectionAssigned: true, cases: 5 })], { budgetTile: 'mainInspectionAssigned' }, [gained('budgetTile', 5, ['b'])]],
    ['nothing on a case that nobody comes in to', [group({ contacts: [] }), group({ contacts: [{ ...anne, role: 'other' }] })], { planPage: 'never' }, []],
    ['coming in alone, where nobody came in before', [group({ contacts: [{ ...anne, role: 'contactPerson' }] })], { audience: 'both', planPage: 'never' }, [gained('access.contactPerson')]],
    ['coming in, beside what those who come in lose', [group({ contacts: [anne, { ...anne, role: 'contactPerson' }] })], { audience: 'both', planPage: 'never' }, [lost('planPage'), gained('access.contactPerson')]],
    ['nothing for whom a case handler let in', [group({ contacts: [{ ...anne, byHand: true }] })], { audience: 'contactPerson' }, []],
    ['entry without a code', [group()], { smsCode: true }, [lost('entryWithoutCode')]],
    ['coming in, where there is no mobile number for a code', [group({ contacts: [{ ...anne, mobile: false }] })], { smsCode: true }, [lost('access.customer')]],
    ['a page, and not besides what stands on it', [group({ reports: ['inspectionReport'] })], { communicationPage: 'never', newsTile: 'never', documentsPage: 'never' }, [lost('newsTile'), lost('communicationPage'), lost('documentsPage')]],
    ['writing alone, by the direction', [group()], { communicationDirection: 'toCustomer' }, [lost('writing')]],
    ['a report that is shared by rule', [group({ mainInspectionAssigned: true, reports: ['inspectionReport'] })], { inspectionReport: 'never' }, [lost('inspectionReport')]],
    ['no report that there is not', [group({ mainInspectionAssigned: true })], { inspectionReport: 'never' }, []],
    ['a kind of news', [group()], { newsKinds: [...DEFAULT_SETTINGS.newsKinds.filter((kind) => kind !== 'caseClosed'), 'callLogged'] }, [lost('news.caseClosed'), gained('news.callLogged')]],
    ['the mobile number with the name', [group()], { handlerName: false }, [lost('handlerName')]],
  ])('%s', (_what, groups, changed, told) => {
    expect(foreseen(groups, DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...changed }, portal)).toEqual(told);
  });

  it('is nothing of settings to themselves', () => {
    fc.assert(fc.property(anySettings, fc.boolean(), fc.boolean(), (settings, mainInspectionAssigned, accepted) => {
      expect(foreseen([group({ mainInspectionAssigned, accepted, reports: ['inspectionReport', 'settlementReport'] })], settings, settings, portal)).toEqual([]);
    }));
  });

  it('is, of each page that has a timing, what the table of the specification says before and after', () => {
    const timed = ['newsTile', 'budgetTile', 'planPage', 'communicationPage', 'documentsPage'] as const;
    const own: fc.Arbitrary<Overrides> = fc.record({ planPage: fc.constantFrom(...TIMINGS), audience: fc.constantFrom('customer', 'both') }, { requiredKeys: [] });
    const contact: fc.Arbitrary<GroupContact> = fc.record({ role: fc.constantFrom(...ROLES), byHand: fc.boolean(), email: fc.boolean(), mobile: fc.boolean() });
    fc.assert(fc.property(anySettings, anySettings, own, fc.array(contact, { maxLength: 3 }), fc.boolean(), fc.boolean(), (from, to, overrides, contacts, mainInspectionAssigned, accepted) => {
      const facts = { decision: accepted ? 'accepted' : 'none', mainInspectionAssignedAt: mainInspectionAssigned ? 1 : null } as const;
      const [before, after] = [from, to].map((settings) => ({ ...settings, ...overrides })) as [Settings, Settings];
      const enters = (settings: Settings) => contacts.some(({ role, byHand, email, mobile }) => {
        const meant = { customer: ['customer'], contactPerson: ['contactPerson'], both: ['customer', 'contactPerson'], allContacts: ['customer', 'contactPerson', 'other'] }[settings.audience].includes(role);
        return (byHand || meant) && (settings.smsCode ? mobile : email || mobile);
      });
      const told = foreseen([group({ overrides, contacts, mainInspectionAssigned, accepted })], from, to, portal);
      for (const page of timed) {
        const [had, has] = [reached(before[page], facts), reached(after[page], facts)];
        const expected = enters(before) && enters(after) && had !== has ? [{ what: page, to: has, cases: 3, groups: ['a'] }] : [];
        expect(told.filter(({ what }) => what === page), page).toEqual(expected);
      }
    }));
  });
});
