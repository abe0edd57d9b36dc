import { contentOf, type Answer, type Data } from './calls.ts';
import { formOf, type SentFile } from './files.ts';
import type { Installation } from './installation.ts';

export type Timing = 'caseCreated' | 'mainInspectionAssigned' | 'positiveDecision' | 'never';

export interface Colours {
  readonly page: string;
  readonly menu: string;
  readonly menuItem: string;
  readonly menuText: string;
  readonly menuSelected: string;
  readonly heading: string;
}

/** The settings of a portal's customer page (CP-03). */
export interface Settings {
  readonly smsCode: boolean;
  readonly audience: 'customer' | 'contactPerson' | 'both' | 'allContacts';
  readonly sendLink: 'caseCreated' | 'mainInspectionAssigned' | 'positiveDecision' | 'manual';
  readonly daysVisibleAfterClose: number;
  readonly budgetTile: Timing;
  readonly newsTile: Timing;
  readonly newsKinds: readonly string[];
  readonly scheduleTile: boolean;
  readonly planPage: Timing;
  readonly communicationPage: Timing;
  readonly communicationDirection: 'both' | 'toCustomer' | 'fromCustomer';
  readonly documentsPage: Timing;
  readonly inspectionReport: Timing;
  readonly settlementReport: Timing;
  readonly handlerName: boolean;
  readonly handlerMobile: boolean;
  readonly partnerContact: boolean;
  readonly helpContact: string;
  readonly useCompanyLogo: boolean;
  readonly logo: string | null;
  readonly colours: Colours;
}

export interface SettingsVersion {
  readonly version: number;
  readonly settings: Settings;
  readonly actor: { readonly kind: string; readonly name: string } | null;
  readonly createdAt: number | null;
  readonly restoredFrom: number | null;
}

/** So many open cases whose customers would gain or lose something (CP-24). */
export interface Foreseen {
  readonly what: string;
  readonly to: boolean;
  readonly cases: number;
}

/** The settings page of one portal in the admin panel, as whoever holds this session of it. */
export function settingsOf(installation: Installation, key: string, token: string = installation.administrator) {
  const path = `/visibility/portals/${key}/customer-page`;
  const settings = {
    read: (): Promise<Answer<Data<SettingsVersion>>> => installation.send({ path, token }),
    save: (candidate: object, ifMatch?: number): Promise<Answer<Data<SettingsVersion>>> =>
      installation.send({ method: 'PUT', path, token, body: candidate, ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) }),
    versions: <Version = SettingsVersion>(): Promise<Answer<Data<Version[]>>> => installation.send({ path: `${path}/versions`, token }),
    restore: (version: number, ifMatch?: number): Promise<Answer<Data<SettingsVersion>>> =>
      installation.send({ method: 'POST', path: `${path}/versions/${version}/restore`, token, ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) }),
    foresee: (candidate: object): Promise<Answer<Data<Foreseen[]>>> => installation.send({ method: 'POST', path: `${path}/foresee`, token, body: candidate }),
    foreseenCases: (body: object): Promise<Answer<Data<{ cases: { number: string; title: string }[]; next: string | null }>>> => installation.send({ method: 'POST', path: `${path}/foresee/cases`, token, body }),
    current: async (): Promise<SettingsVersion> => contentOf(await settings.read()),
    addLogo: (picture: SentFile): Promise<Answer<Data<{ logo: string }>>> =>
      installation.send({ method: 'POST', path: `/visibility/portals/${key}/logos`, token, body: formOf({}, [picture]) }),
    /** Changes some settings of those in force; must be accepted. */
    change: async (changed: Partial<Settings>): Promise<SettingsVersion> => {
      const { version, settings: inForce } = await settings.current();
      return contentOf(await settings.save({ ...inForce, ...changed }, version));
    },
  };
  return settings;
}

export type PortalSettings = ReturnType<typeof settingsOf>;

/** All kinds of news (CP-12). */
export const newsKinds = [
  'callLogged',
  'inspectorAssigned',
  'mainInspectionStarted',
  'mainInspectionCompleted',
  'compensationDecided',
  'taskStartedOrEnded',
  'caseClosed',
  'mainInspectionOfficeChanged',
  'tasksAdded',
  'taskResponsibleChanged',
  'taskOfficeChanged',
  'caseReopened',
  'projectManagerChanged',
  'projectOfficeChanged',
  'meetingTimeChanged',
  'taskScheduleChanged',
  'messageToCustomer',
  'documentShared',
  'documentUnshared',
] as const;
export type NewsKind = (typeof newsKinds)[number];
