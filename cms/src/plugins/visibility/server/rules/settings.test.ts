import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, KINDS, TIMINGS } from '../../../../../../tests/rules/spec';
import { newsScope } from '../../../news-feed/server/rules/news';
import { documentScope } from './documents';
import { DEFAULT_SETTINGS, findingsOf, overrideFindings, overrides, settings, settingsInForce, type PortalTraits, type Settings } from './settings';

const insurer: PortalTraits = { kind: 'insurance', decisions: true };
const contractor: PortalTraits = { kind: 'contractor', decisions: false };
const decidingContractor: PortalTraits = { kind: 'contractor', decisions: true };

/** The table of CP-03: values, and the default last. */
const CP_03: [keyof Settings, readonly unknown[], unknown][] = [
  ['smsCode', [true, false], false],
  ['audience', ['customer', 'contactPerson', 'both', 'allContacts'], 'customer'],
  ['sendLink', ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'manual'], 'caseCreated'],
  ['daysVisibleAfterClose', [0, 1, 30, 3649, 3650], 30],
  ['budgetTile', TIMINGS, 'never'],
  ['newsTile', TIMINGS, 'caseCreated'],
  ['newsKinds', [[], ['callLogged'], KINDS], KINDS.filter((kind) => kind !== 'callLogged')],
  ['scheduleTile', [true, false], true],
  ['planPage', TIMINGS, 'caseCreated'],
  ['communicationPage', TIMINGS, 'caseCreated'],
  ['communicationDirection', ['both', 'toCustomer', 'fromCustomer'], 'both'],
  ['documentsPage', TIMINGS, 'caseCreated'],
  ['inspectionReport', TIMINGS, 'mainInspectionAssigned'],
  ['settlementReport', TIMINGS, 'never'],
  ['handlerName', [true, false], true],
  ['handlerMobile', [true, false], false],
  ['partnerContact', [true, false], false],
  ['helpContact', ['', 'Ring 22 00 00 00'], ''],
];
const APPEARANCE = ['useCompanyLogo', 'logo', 'colours'];
const TIMED: (keyof Settings)[] = CP_03.filter(([, values]) => values === TIMINGS).map(([setting]) => setting);

describe.each(CP_03)('CP-03 %s', (setting, values, fallback) => {
  it('has its default', () => {
    expect(DEFAULT_SETTINGS[setting]).toEqual(fallback);
  });

  it.each(values.map((value) => [value]))('takes %j', (value) => {
    expect(settings.parse({ ...DEFAULT_SETTINGS, [setting]: value })[setting]).toEqual(value);
  });

  it.each([['manually'], [3651], [-1], [1.5], [null], [undefined], [['gossip']], [{}]])('takes no %j', (value) => {
    expect(settings.safeParse({ ...DEFAULT_SETTINGS, [setting]: value }).success).toBe(setting === 'helpContact' && value === 'manually');
  });
});

describe('CP-03 the settings', () => {
  it('are the table and the appearance, nothing else', () => {
    expect(Object.keys(DEFAULT_SETTINGS).sort()).toEqual([...CP_03.map(([setting]) => setting), ...APPEARANCE].sort());
    expect(settings.safeParse({ ...DEFAULT_SETTINGS, secret: true }).success).toBe(false);
  });

  it('take their own defaults, in every kind of portal', () => {
    expect(settings.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    for (const portal of [insurer, contractor, decidingContractor]) expect(findingsOf(DEFAULT_SETTINGS, portal)).toEqual([]);
  });

  it('keep a kind of news once and in the order of the table', () => {
    const parsed = settings.parse({ ...DEFAULT_SETTINGS, newsKinds: ['documentShared', 'callLogged', 'documentShared'] });
    expect(parsed.newsKinds).toEqual(['callLogged', 'documentShared']);
  });

  it('show no mobile number without a name', () => {
    const nameless = { ...DEFAULT_SETTINGS, handlerName: false, handlerMobile: true };
    expect(findingsOf(nameless, insurer).map(({ setting }) => setting)).toEqual(['handlerMobile']);
    expect(settingsInForce(nameless, {}, insurer).handlerMobile).toBe(false);
  });
});

describe('CP-02 the appearance', () => {
  it('uses the company’s logo by default', () => {
    expect(DEFAULT_SETTINGS.useCompanyLogo).toBe(true);
    expect(DEFAULT_SETTINGS.logo).toBeNull();
  });

  it.each([['logo.png'], ['../../etc/passwd'], [''], [7], [undefined], ['A'.repeat(40)]])('takes no logo %j', (logo) => {
    expect(settings.safeParse({ ...DEFAULT_SETTINGS, logo }).success).toBe(false);
  });

  it.each([['red'], ['#fff'], ['#12345g'], ['#123456;--'], ['url(x)'], [' #123456']])('takes no colour %j', (page) => {
    expect(settings.safeParse({ ...DEFAULT_SETTINGS, colours: { ...DEFAULT_SETTINGS.colours, page } }).success).toBe(false);
  });

  it('has six colours', () => {
    expect(Object.keys(DEFAULT_SETTINGS.colours)).toEqual(['page', 'menu', 'menuItem', 'menuText', 'menuSelected', 'heading']);
  });
});

describe('CP-03 a contractor’s portal without decisions', () => {
  it.each([...TIMED, 'sendLink' as const])('has no positiveDecision as %s', (setting) => {
    const candidate = { ...DEFAULT_SETTINGS, [setting]: 'positiveDecision' };
    expect(findingsOf(candidate, contractor).map((finding) => finding.setting)).toContain(setting);
    expect(overrideFindings({ [setting]: 'positiveDecision' }, contractor).map((finding) => finding.setting)).toContain(setting);
    expect(findingsOf(candidate, insurer)).toEqual([]);
    expect(findingsOf(candidate, decidingContractor)).toEqual([]);
  });

  it.each(TIMINGS.filter((timing) => timing !== 'never'))('has no settlement report at %s', (settlementReport) => {
    expect(findingsOf({ ...DEFAULT_SETTINGS, settlementReport }, contractor).map(({ setting }) => setting)).toContain('settlementReport');
    expect(settingsInForce({ ...DEFAULT_SETTINGS, settlementReport }, {}, contractor).settlementReport).toBe('never');
    expect(settingsInForce(DEFAULT_SETTINGS, { settlementReport }, contractor).settlementReport).toBe('never');
    expect(settingsInForce(DEFAULT_SETTINGS, { settlementReport }, decidingContractor).settlementReport).toBe(settlementReport);
  });

  it('is never told of decisions; all other kinds are as chosen', () => {
    fc.assert(
      fc.property(anySettings, (portalSettings) => {
        const { newsKinds } = settingsInForce(portalSettings, {}, contractor);
        expect(newsKinds).toEqual(portalSettings.newsKinds.filter((kind) => kind !== 'compensationDecided'));
        expect(settingsInForce(portalSettings, {}, insurer).newsKinds).toEqual(portalSettings.newsKinds);
      }),
    );
  });

  it('shows nothing that the same portal with decisions would hide', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (portalSettings, facts) => {
        const without = settingsInForce(portalSettings, {}, contractor);
        const within = settingsInForce(portalSettings, {}, decidingContractor);
        const kinds = newsScope(within, facts)?.kinds ?? [];
        const reports = documentScope(within, facts)?.reportsByRule ?? [];
        expect(kinds).toEqual(expect.arrayContaining(newsScope(without, facts)?.kinds ?? []));
        expect(reports).toEqual(expect.arrayContaining(documentScope(without, facts)?.reportsByRule ?? []));
      }),
    );
  });
});

describe('CP-04 settings of one case', () => {
  const CP_04 = ['sendLink', 'audience', 'smsCode', 'communicationDirection', ...TIMED] as const;

  it('are these and no others', () => {
    for (const setting of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
      const mayDiffer = (CP_04 as readonly string[]).includes(setting);
      expect([setting, overrides.safeParse({ [setting]: DEFAULT_SETTINGS[setting] }).success]).toEqual([setting, mayDiffer]);
    }
  });

  it('rest as the portal', () => {
    expect(overrides.parse({})).toEqual({});
    fc.assert(
      fc.property(anySettings, (portalSettings) => {
        const nameless = portalSettings.handlerName ? {} : { handlerMobile: false };
        expect(settingsInForce(portalSettings, {}, insurer)).toEqual({ ...portalSettings, ...nameless });
      }),
    );
  });

  it('stand over the portal’s, one by one', () => {
    fc.assert(
      fc.property(anySettings, anySettings, fc.constantFrom(...CP_04), (portalSettings, other, setting) => {
        const inForce = settingsInForce(portalSettings, { [setting]: other[setting] }, insurer);
        const rest = settingsInForce(portalSettings, {}, insurer);
        expect(inForce).toEqual({ ...rest, [setting]: other[setting] });
      }),
    );
  });

  it('leave what they are made of alone', () => {
    fc.assert(
      fc.property(anySettings, fc.boolean(), (portalSettings, decisions) => {
        const copy = structuredClone(portalSettings);
        settingsInForce(portalSettings, { newsTile: 'never' }, { kind: 'contractor', decisions });
        expect(portalSettings).toEqual(copy);
      }),
    );
  });
});
