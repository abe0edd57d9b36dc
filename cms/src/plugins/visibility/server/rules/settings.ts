import { z } from 'zod';
import { NEWS_KINDS, type NewsKind } from '../../../../domain/news-kinds';

export const MILESTONES = ['caseCreated', 'mainInspectionAssigned', 'positiveDecision'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** When a part of the customer page opens: at a milestone, or not at all. */
export const timing = z.enum([...MILESTONES, 'never']);
export type Timing = z.infer<typeof timing>;

const writtenColour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'A colour is written as # and six hexadecimal digits.');

const sixOf = <Colour extends z.ZodType>(colour: Colour) => ({
  page: colour,
  menu: colour,
  menuItem: colour,
  menuText: colour,
  menuSelected: colour,
  heading: colour,
});

export const colours = z.strictObject(sixOf(writtenColour.transform((value) => value.toLowerCase())));
/** As answers tell them: nothing is left to be made of them, which a schema that transforms would try at each request. */
export const coloursTold = z.object(sixOf(writtenColour));
export type Colours = z.infer<typeof colours>;

/** The settings of the customer page: the table of CP-03, and the appearance of CP-02. */
export const settings = z
  .strictObject({
    smsCode: z.boolean(),
    audience: z.enum(['customer', 'contactPerson', 'both', 'allContacts']),
    sendLink: z.enum([...MILESTONES, 'manual']),
    daysVisibleAfterClose: z.number().int().min(0).max(3650),
    budgetTile: timing,
    newsTile: timing,
    newsKinds: z.array(z.enum(NEWS_KINDS)).transform((kinds) => NEWS_KINDS.filter((kind) => kinds.includes(kind))),
    scheduleTile: z.boolean(),
    planPage: timing,
    communicationPage: timing,
    communicationDirection: z.enum(['both', 'toCustomer', 'fromCustomer']),
    documentsPage: timing,
    inspectionReport: timing,
    settlementReport: timing,
    handlerName: z.boolean(),
    handlerMobile: z.boolean(),
    partnerContact: z.boolean(),
    helpContact: z.string().trim().max(500),
    useCompanyLogo: z.boolean(),
    /** The name of a picture that this portal was given. */
    logo: z.string().regex(/^[0-9a-f]{40}$/, 'This is no picture of the portal.').nullable(),
    colours,
  })
  .meta({ id: 'CustomerPageSettings' });
export type Settings = z.infer<typeof settings>;

const DEFAULT_KINDS: NewsKind[] = NEWS_KINDS.filter((kind) => kind !== 'callLogged');

export const DEFAULT_SETTINGS: Settings = {
  smsCode: false,
  audience: 'customer',
  sendLink: 'caseCreated',
  daysVisibleAfterClose: 30,
  budgetTile: 'never',
  newsTile: 'caseCreated',
  newsKinds: DEFAULT_KINDS,
  scheduleTile: true,
  planPage: 'caseCreated',
  communicationPage: 'caseCreated',
  communicationDirection: 'both',
  documentsPage: 'caseCreated',
  inspectionReport: 'mainInspectionAssigned',
  settlementReport: 'never',
  handlerName: true,
  handlerMobile: false,
  partnerContact: false,
  helpContact: '',
  useCompanyLogo: true,
  logo: null,
  colours: {
    page: '#f6f6f4',
    menu: '#20363f',
    menuItem: '#2b444e',
    menuText: '#d5e0e4',
    menuSelected: '#ffffff',
    heading: '#1f3b47',
  },
};

/** The settings that a single case may have of its own (CP-04). Absent means: as the portal. */
export const overrides = z
  .strictObject({
    sendLink: settings.shape.sendLink,
    audience: settings.shape.audience,
    smsCode: settings.shape.smsCode,
    budgetTile: timing,
    newsTile: timing,
    planPage: timing,
    communicationPage: timing,
    communicationDirection: settings.shape.communicationDirection,
    documentsPage: timing,
    inspectionReport: timing,
    settlementReport: timing,
  })
  .partial()
  .meta({ id: 'CaseSettings' });
export type Overrides = z.infer<typeof overrides>;

export interface PortalTraits {
  kind: 'insurance' | 'contractor' | 'warranty' | 'office';
  /** Whether cases of the portal get a compensation decision. */
  decisions: boolean;
}

export interface SettingFinding {
  setting: keyof Settings;
  message: string;
}

/** What a schema cannot say: values that fit each other and the portal (CP-03, the contractor's exception). */
export function findingsOf(candidate: Settings, portal: PortalTraits): SettingFinding[] {
  const findings: SettingFinding[] = [];
  if (candidate.handlerMobile && !candidate.handlerName) {
    findings.push({ setting: 'handlerMobile', message: 'The mobile number is shown only together with the name.' });
  }
  if (portal.decisions) return findings;
  for (const [setting, value] of Object.entries(candidate) as [keyof Settings, unknown][]) {
    if (value === 'positiveDecision') {
      findings.push({ setting, message: 'Cases of this portal have no compensation decision to wait for.' });
    }
  }
  if (candidate.settlementReport !== 'never') {
    findings.push({ setting: 'settlementReport', message: 'Cases of this portal have no settlement report.' });
  }
  return findings;
}

export function overrideFindings(candidate: Overrides, portal: PortalTraits): SettingFinding[] {
  return findingsOf({ ...DEFAULT_SETTINGS, ...candidate }, portal);
}

/** The settings that hold for one case: the portal's, its own over them, less what its portal does not know. */
export function settingsInForce(portalSettings: Settings, own: Overrides, portal: PortalTraits): Settings {
  const merged = { ...portalSettings, ...own };
  if (!merged.handlerName) merged.handlerMobile = false;
  if (portal.decisions) return merged;
  return {
    ...merged,
    settlementReport: 'never',
    newsKinds: merged.newsKinds.filter((kind) => kind !== 'compensationDecided'),
  };
}
