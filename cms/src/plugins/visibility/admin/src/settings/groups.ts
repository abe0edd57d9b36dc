import type { Colours, Settings } from '../../../server/rules/settings';

export const GROUPS = ['access', 'dashboard', 'pages', 'reports', 'contacts', 'look'] as const;
export type Group = (typeof GROUPS)[number];

export type Control =
  | { kind: 'switch'; needs?: keyof Settings }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'days'; least: number; most: number }
  | { kind: 'text'; longest: number }
  | { kind: 'newsKinds' }
  | { kind: 'picture' }
  | { kind: 'colours' };

export interface Row {
  group: Group;
  control: Control;
  /** Means something only where cases get a compensation decision. */
  needsDecisions?: true;
}

const onOff: Control = { kind: 'switch' };
const timing: Control = { kind: 'choice', choices: ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'never'] };

/** Every setting of CP-02 and CP-03, in the order of the page. Its words are `setting.<name>` and `setting.<name>.help`. */
export const SETTINGS = {
  sendLink: { group: 'access', control: { kind: 'choice', choices: ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'manual'] } },
  audience: { group: 'access', control: { kind: 'choice', choices: ['customer', 'contactPerson', 'both', 'allContacts'] } },
  daysVisibleAfterClose: { group: 'access', control: { kind: 'days', least: 0, most: 3650 } },
  smsCode: { group: 'access', control: onOff },
  helpContact: { group: 'access', control: { kind: 'text', longest: 500 } },
  newsTile: { group: 'dashboard', control: timing },
  budgetTile: { group: 'dashboard', control: timing },
  scheduleTile: { group: 'dashboard', control: onOff },
  newsKinds: { group: 'dashboard', control: { kind: 'newsKinds' } },
  planPage: { group: 'pages', control: timing },
  documentsPage: { group: 'pages', control: timing },
  communicationPage: { group: 'pages', control: timing },
  communicationDirection: { group: 'pages', control: { kind: 'choice', choices: ['both', 'toCustomer', 'fromCustomer'] } },
  inspectionReport: { group: 'reports', control: timing },
  settlementReport: { group: 'reports', control: timing, needsDecisions: true },
  handlerName: { group: 'contacts', control: onOff },
  handlerMobile: { group: 'contacts', control: { kind: 'switch', needs: 'handlerName' } },
  partnerContact: { group: 'contacts', control: onOff },
  useCompanyLogo: { group: 'look', control: onOff },
  logo: { group: 'look', control: { kind: 'picture' } },
  colours: { group: 'look', control: { kind: 'colours' } },
} as const satisfies Record<keyof Settings, Row>;

export const rowOf = (setting: keyof Settings): Row => SETTINGS[setting];

/** What a person can choose here. A stored choice that the portal does not know is kept in view until it is changed. */
export function choicesOf(choices: readonly string[], chosen: string, portal: { decisions: boolean }): readonly string[] {
  return choices.filter((choice) => portal.decisions || choice !== 'positiveDecision' || choice === chosen);
}

/** The settings of a group that this portal has; one that it should not have any more stays in view while it is set. */
export function settingsOf(group: Group, portal: { decisions: boolean }, stored: Settings): (keyof Settings)[] {
  return (Object.keys(SETTINGS) as (keyof Settings)[]).filter((setting) => {
    const row = rowOf(setting);
    return row.group === group && (portal.decisions || !row.needsDecisions || stored[setting] !== 'never');
  });
}

/** Which colour is read on which. Body text is chosen by contrast and needs no check. */
export const PAIRS = [
  { text: 'menuText', background: 'menu' },
  { text: 'menuText', background: 'menuItem' },
  { text: 'menuSelected', background: 'menu' },
  { text: 'menuSelected', background: 'menuItem' },
  { text: 'heading', background: 'page' },
] as const satisfies { text: keyof Colours; background: keyof Colours }[];

export const COLOURS = ['page', 'heading', 'menu', 'menuItem', 'menuText', 'menuSelected'] as const satisfies (keyof Colours)[];
