import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySettings, reached, ROLES, TIMINGS } from '../../../../../../tests/rules/spec';
import { foreseen, mayDiffer, type CaseGroup, type Foreseen, type GroupContact, type Thing } from './foresight';
import { DEFAULT_SETTINGS, type Overrides, type Settings } from './settings';

const portal = { kind: 'insurance', decisions: true } as const;
const anne: GroupContact = { role: 'customer', grant: 'audience', email: true, mobile: true };
const withoutLink: GroupContact = { ...anne, grant: null };
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
    ['nothing for whom a case handler let in', [group({ contacts: [{ ...anne, grant: 'hand' }] })], { audience: 'contactPerson' }, []],
    ['losing access, for one of two customers', [group({ contacts: [{ ...anne, grant: 'hand' }, anne] })], { audience: 'contactPerson' }, [lost('access.customer')]],
    ['coming in of one, and losing access of another', [group({ contacts: [anne, { ...anne, role: 'contactPerson', grant: null }] })], { audience: 'contactPerson' }, [lost('access.customer'), gained('access.contactPerson')]],
    ['coming in, where links are sent that wait', [group({ contacts: [withoutLink] })], { sendLink: 'manual' }, [lost('access.customer')]],
    ['nothing by the moment of sending, where the link has been sent', [group()], { sendLink: 'manual' }, []],
    ['entry without a code', [group()], { smsCode: true }, [lost('entryWithoutCode')]],
    ['coming in, where there is no mobile number for a code', [group({ contacts: [{ ...anne, mobile: false }] })], { smsCode: true }, [lost('access.customer')]],
    ['a page, and not besides what stands on it', [group({ reports: ['inspectionReport'] })], { communicationPage: 'never', newsTile: 'never', documentsPage: 'never' }, [lost('newsTile'), lost('communicationPage'), lost('documentsPage')]],
    ['of two customers the access of the one without a mobile number', [group({ contacts: [anne, { ...anne, mobile: false }] })], { smsCode: true }, [lost('access.customer'), lost('entryWithoutCode')]],
    ['writing alone, by the direction', [group()], { communicationDirection: 'toCustomer' }, [lost('writing')]],
    ['a report that is shared by rule', [group({ mainInspectionAssigned: true, reports: ['inspectionReport'] })], { inspectionReport: 'never' }, [lost('inspectionReport')]],
    ['no report that there is not', [group({ mainInspectionAssigned: true })], { inspectionReport: 'never' }, []],
    ['a kind of news', [group()], { newsKinds: [...DEFAULT_SETTINGS.newsKinds.filter((kind) => kind !== 'caseClosed'), 'callLogged'] }, [lost('news.caseClosed'), gained('news.callLogged')]],
    ['news of letters and documents with their pages, and not besides', [group()], { communicationPage: 'never', documentsPage: 'never' }, [lost('communicationPage'), lost('documentsPage')]],
    ['numbers of partners, where meetings are shown', [group()], { partnerContact: true }, [gained('partnerContact')]],
    ['no numbers of partners without the tile that has them', [group()], { partnerContact: true, scheduleTile: false }, [lost('scheduleTile')]],
    ['the mobile number with the name', [group()], { handlerName: false }, [lost('handlerName')]],
  ])('%s', (_what, groups, changed, told) => {
    expect(foreseen(groups, DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...changed }, portal)).toEqual(told);
  });

  it('the way back gives what the way there took', () => {
    fc.assert(fc.property(anySettings, anySettings, fc.boolean(), fc.boolean(), (one, other, mainInspectionAssigned, accepted) => {
      const groups = [group({ mainInspectionAssigned, accepted, reports: ['inspectionReport', 'settlementReport'], contacts: [anne, withoutLink, { ...anne, role: 'contactPerson' }] })];
      const there = foreseen(groups, one, other, portal).map(({ what, to }) => `${what} ${to}`);
      const back = foreseen(groups, other, one, portal).map(({ what, to }) => `${what} ${!to}`);
      expect(back.toSorted()).toEqual(there.toSorted());
    }));
  });

  it('is nothing where the settings that decide are the same, whatever the others say', () => {
    const groups = [group({ reports: ['inspectionReport'] }), group({ mainInspectionAssigned: true, accepted: true })];
    fc.assert(fc.property(anySettings, anySettings, (one, other) => {
      const alike = { ...one, daysVisibleAfterClose: other.daysVisibleAfterClose, helpContact: other.helpContact, useCompanyLogo: other.useCompanyLogo, logo: other.logo, colours: { ...one.colours, page: '#ffffff' } };
      expect([mayDiffer(one, alike), foreseen(groups, one, alike, portal)]).toEqual([false, []]);
      if (foreseen(groups, one, other, portal).length > 0) expect(mayDiffer(one, other)).toBe(true);
    }));
  });

  it('is, of each page that has a timing, what the table of the specification says before and after', () => {
    const timed = ['newsTile', 'budgetTile', 'planPage', 'communicationPage', 'documentsPage'] as const;
    const own: fc.Arbitrary<Overrides> = fc.record({ planPage: fc.constantFrom(...TIMINGS), audience: fc.constantFrom('customer', 'both') }, { requiredKeys: [] });
    const contact: fc.Arbitrary<GroupContact> = fc.record({ role: fc.constantFrom(...ROLES), grant: fc.constantFrom('audience', 'hand', null), email: fc.boolean(), mobile: fc.boolean() });
    fc.assert(fc.property(anySettings, anySettings, own, fc.array(contact, { maxLength: 3 }), fc.boolean(), fc.boolean(), (from, to, overrides, contacts, mainInspectionAssigned, accepted) => {
      const facts = { decision: accepted ? 'accepted' : 'none', mainInspectionAssignedAt: mainInspectionAssigned ? 1 : null } as const;
      const [before, after] = [from, to].map((settings) => ({ ...settings, ...overrides })) as [Settings, Settings];
      const enters = (settings: Settings) => contacts.some(({ role, grant, email, mobile }) => {
        const meant = { customer: ['customer'], contactPerson: ['contactPerson'], both: ['customer', 'contactPerson'], allContacts: ['customer', 'contactPerson', 'other'] }[settings.audience].includes(role);
        const sent = settings.sendLink !== 'manual' && reached(settings.sendLink, facts);
        return (grant === 'hand' || (meant && (grant === 'audience' || sent))) && (settings.smsCode ? mobile : email || mobile);
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
